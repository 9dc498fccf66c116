// Pages of glyphs: order by columns, bold by overprint, what is left out, paragraphs and cells.
import { expect, test } from 'vitest';
import { readPages, type Run } from './index.ts';

const SIZE = 10;
const run = (text: string, x: number, y: number, more: Partial<Run> = {}): Run => ({
  ...{ text, x, y, width: text.length * (more.size ?? SIZE), size: SIZE, font: 'Song' },
  ...more,
});
const page = (...runs: Run[]) => ({ width: 600, height: 800, runs });
const lines = (...pages: ReturnType<typeof page>[]): string[] =>
  readPages(pages)
    .text.split('\n')
    .filter((line) => line !== '');
/** A column of full lines, ten characters wide. */
const column = (first: string, x: number, y = 200, count = 4): Run[] =>
  Array.from({ length: count }, (_, i) => run(i === 0 ? first.padEnd(10, '工') : '会'.repeat(10), x, y + 16 * i));

test('columns are read one after another, under the headline that stands over them', () => {
  const read = lines(page(run('全区工会', 70, 120, { size: 30 }), ...column('左', 50), ...column('右', 200)));
  expect(read.map((line) => line.slice(0, 3))).toEqual(['# 全', '左工工']);
  expect(read[1]).toBe(`左${'工'.repeat(9)}${'会'.repeat(30)}右${'工'.repeat(9)}${'会'.repeat(30)}`);
});

test('a line that crosses two columns parts what is above it from what is below', () => {
  const crossing = run('跨'.repeat(25), 50, 300);
  const read = lines(
    page(...column('一', 50), ...column('二', 200), crossing, ...column('三', 50, 350), ...column('四', 200, 350)),
  ).join('');
  expect(read.replace(/[工会]/g, '')).toBe(`一二${'跨'.repeat(25)}三四`);
});

test('what is printed twice a hair apart stands once, and is bold: a heading', () => {
  const twice = [run('组织建设', 50, 180), run('组织建设', 50.3, 180)];
  expect(lines(page(...twice, ...column('左', 50)))[0]).toBe('# 组织建设');
  expect(lines(page(run('组织建设', 50, 180), ...column('左', 50))).join('')).not.toContain('#');
});

test('running heads and page numbers are left out, and told; a number in the text is not', () => {
  const of = (number: number) =>
    page(run('劳动午报', 50, 30, { size: 8 }), ...column('左', 50), run(`${number}`, 300, 780, { size: 8 }));
  const read = readPages([of(1), of(2)]);
  expect(read.leftOut).toEqual(['劳动午报', '1', '劳动午报', '2']);
  expect(read.text).not.toMatch(/劳动午报|\d/);
  expect(lines(page(run('2016', 50, 180), ...column('左', 50))).join('')).toContain('2016');
});

test('an indent begins a paragraph, a short line ends one', () => {
  const read = lines(
    page(
      run('甲'.repeat(8), 70, 100),
      run('乙'.repeat(6), 50, 116),
      run('丙'.repeat(8), 70, 132),
      run('丁'.repeat(10), 50, 148),
    ),
  );
  expect(read).toEqual([`${'甲'.repeat(8)}${'乙'.repeat(6)}`, `${'丙'.repeat(8)}${'丁'.repeat(10)}`]);
});

test('cells under one another are a table, row by row', () => {
  const row = (a: string, b: string, y: number): Run[] => [run(a, 50, y), run(b, 200, y)];
  expect(lines(page(...row('地区', '会员', 100), ...row('东城', '320', 116), ...row('西城', '410', 132)))).toEqual([
    '地区\t会员',
    '东城\t320',
    '西城\t410',
  ]);
});

test('a box beside a column is read before the text that runs round it', () => {
  const box = [run('关键', 50, 204, { size: 14, font: 'Hei' }), run('词一', 50, 222, { size: 14, font: 'Hei' })];
  const round = [200, 216, 232].map((y) => run('绕'.repeat(8), 100, y));
  expect(lines(page(...box, ...round, run('满'.repeat(13), 50, 248), run('满'.repeat(13), 50, 264)))).toEqual([
    '# 关键词一',
    `${'绕'.repeat(24)}${'满'.repeat(26)}`,
  ]);
});

test('radicals are the characters they look like; a stretched line holds no spaces, Latin keeps its own', () => {
  expect(lines(page(run('⼯会 之 ⻔ ，IC card 12', 50, 100)))).toEqual(['工会之门，IC card 12']);
});

test('pages without type give no text', () => {
  expect(readPages([page()])).toEqual({ text: '', leftOut: [] });
});
