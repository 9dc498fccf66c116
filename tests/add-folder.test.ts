// A folder of texts taken in at once, the page that shows what was made, and the record that convert never refuses.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from '../scripts/add.ts';
import { convert } from '../scripts/convert.ts';
import { howSure } from '../scripts/lib/how-sure.ts';
import { makeReport } from '../scripts/lib/make-report.ts';
import { filesOf } from '../scripts/lib/read-new-text.ts';
import { readCodelists } from '../src/loaders/index.ts';
import { listen, newProject, type Project, type Said } from './project-copy.ts';

const text = (district: string, year = 2016): string =>
  `# ${district}总工会${year}年工作报告\n\n## 一、组织建设\n\n${year}年，全区新增会员6万人，<b>净增</b>5.2万人。`;

let project: Project;
beforeEach(() => {
  project = newProject();
});
afterEach(() => {
  project.remove();
});
const take = (file: string, more = {}): Said<number> => listen(() => add(project.root, { file, ...more }, 'en'));
const seeds = (): string[] => Object.keys(project.contents('seeds')).filter((path) => path.endsWith('.txt'));

test('each text as if it came alone: one that fails stops no other, and a summary counts them', () => {
  project.write('in/a.txt', text('怀柔区'));
  project.write('in/b.txt', '');
  project.write('in/c.txt', text('怀柔区', 2017).replace('2017年，', '').replaceAll('2017年', ''));
  project.write('in/d.TXT', text('昌平区'));
  project.write('in/e.txt', text('怀柔区'));
  project.write('in/f.docx', 'no text');
  project.write('in/.g.txt', text('密云区'));
  const { code, lines } = take('in');
  expect(code).toBe(2);
  expect(seeds()).toEqual(['seeds/changping-2016.txt', 'seeds/huairou-2016.txt']);
  expect(lines.filter((line) => line.startsWith('in/')).map((line) => /^\S+|\[[a-z-]+\]$/.exec(line)![0])).toEqual([
    'in/a.txt',
    'in/b.txt',
    'in/c.txt',
    'in/d.TXT',
    'in/e.txt',
  ]);
  expect(lines.join('\n')).toMatch(/in\/b\.txt .*\[seed-empty\]\n[^]*in\/c\.txt .*\[add-id-needed\]/);
  expect(lines.join('\n')).toMatch(/in\/a\.txt → huairou-2016 {2}怀柔区总工会2016年工作报告 {2}.*Sure/);
  expect(lines.join('\n')).toContain('5 texts: 2 taken in, 3 not.');
  expect(listen(() => convert(project.root, 'en')).code).toBe(0);
});

test('a folder taken in whole ends with 0; one of which nothing can be taken ends with 1', () => {
  project.write('in/a.txt', text('怀柔区'));
  expect(take('in').code).toBe(0);
  expect(take('in').code).toBe(1);
});

test('the page shows every line as received beside what it became, its markup as text, and is named', () => {
  project.write('in/a.txt', `${text('怀柔区')}\n\n慰问数百人。\n`);
  const { lines } = take('in/a.txt');
  expect(lines.join('\n')).toMatch(/Side by side: file:\/\/\/.*\.cache\/add\/huairou-2016\.html/);
  const page = project.read('.cache/add/huairou-2016.html');
  for (const id of ['title', 'h1', 'p1', 'p2', 'L1', 'L3', 'L5', 'L7']) expect(page).toContain(`id="${id}"`);
  expect(page).not.toContain('<b>净增');
  expect(page).toContain('<span class="figure">5.2万</span>');
  expect(page).toMatch(/href="#L7">.*\[number-not-read\]/);
});

test('how sure: printed order is sure, a moved line less so, no title not at all', () => {
  const codelists = readCodelists('.').value;
  const level = (written: string, record: string | null = null): string => {
    const { value, problems } = makeReport(filesOf('a', new TextEncoder().encode(written), record), codelists);
    return howSure(value!.recorded, problems).level;
  };
  const long = `${text('怀柔区')}\n\n${'全区各级工会开展活动，取得成效。\n\n'.repeat(120)}`;
  expect(level(text('怀柔区'))).toBe('sure');
  const lines = long.split('\n').length;
  expect(level(long, `order: [1-5, 9-${lines}, 6-8]\n`)).toBe('fairly');
  expect(level(long.replace('## 一、组织建设\n\n', ''))).toBe('unsure');
});
