// Of a hundred: dots counted in the tree, what rounding leaves open, and the picture for the eye.
import { selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { asked, chartOf, type Stated } from '../cases/chart-of.ts';
import { textOf } from '../cases/collisions.ts';
import { drawn, faults, picture } from '../cases/faults.ts';

const stated: readonly Stated[] = [
  { indicator: 'migrants', text: '120.3万', value: 1203000, unit: '人' },
  { indicator: 'all-members', text: '660.8万', value: 6608000, unit: '人' },
  { indicator: 'cards', text: '586万', value: 5860000, unit: '张' },
];
const one = {
  form: 'hundred',
  data: [asked('migrants', { as: 'part' }), asked('all-members', { as: 'whole' })],
  derived: [
    { id: 'per', as: 'share', sum: 'part / whole * 100', unit: '人', label: { zh: '每百名会员', en: 'Per hundred' } },
  ],
  labels: { part: { zh: '农民工会员', en: 'Rural migrant workers' }, whole: { zh: '工会会员', en: 'Union members' } },
  keys: ['part', 'whole'],
};
const several = (count: number): object => ({
  ...one,
  data: Array.from({ length: count }, (_, i) => `grid-${i + 1}`).flatMap((key, i) => [
    asked(i % 2 ? 'cards' : 'migrants', { as: 'part', in: key }),
    asked('all-members', { as: 'whole', in: key }),
  ]),
  labels: {
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `grid-${i + 1}`,
        { zh: '会员互助服务卡，2015年报告', en: 'Members’ mutual-aid service cards, report on 2015' },
      ]),
    ),
    cards: { zh: '会员互助服务卡（京卡）', en: 'Members’ mutual-aid service cards (Jingka)' },
  },
  keys: undefined,
});
const { value: figure, problems } = chartOf(one, stated);

/** Dots of each dashed path of a mark; a line is nine tenths of a pitch shorter than its dots. */
function dots(mark: Element): readonly number[] {
  return selectAll('path[stroke-dasharray]', mark, 'svg').map(({ properties }) => {
    const pitch = Number(String(properties.strokeDashArray).split(/[ ,]+/)[1]);
    const lengths = [...String(properties.d).matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
    return lengths.reduce((sum, length) => sum + Math.round(length / pitch + 0.9), 0);
  });
}

describe('a grid of a hundred', () => {
  test.each(['wide', 'narrow', 'card', 'small'] as const)(
    'has a hundred dots, 18 solid and a small one, %s',
    (width) => {
      expect(problems).toEqual([]);
      const tree = drawn(figure, { language: 'zh', width });
      expect(width === 'small' ? dots(tree) : selectAll('.mark', tree).flatMap(dots)).toEqual([82, 82, 18, 1]);
    },
  );

  test('leaves open what rounding does, as rings with a point', () => {
    const rough = stated.map((row) => (row.indicator === 'migrants' ? { ...row, text: '120万', value: 1200000 } : row));
    const wide = rough.map((row) => (row.indicator === 'all-members' ? { ...row, text: '约660万' } : row));
    const about = wide.map((row) => (row.indicator === 'all-members' ? { ...row, bound: 'approx' as const } : row));
    const [, part] = selectAll('.mark', drawn(chartOf(one, about).value, { language: 'zh', width: 'wide' }));
    // 1,195,000 to 1,205,000 of 6,278,400 to 6,939,100: 17.2 to 19.2
    expect(dots(part!)).toEqual([17, 3]);
  });

  test('goes on beyond a hundred', () => {
    const more = stated.map((row) => (row.indicator === 'migrants' ? { ...row, text: '700万', value: 7000000 } : row));
    const marks = selectAll('.mark', drawn(chartOf(one, more).value, { language: 'zh', width: 'wide' }));
    expect(marks.flatMap(dots)).toEqual([105, 1]);
  });

  test('says its number as reckoned, and stands in one mark with a whole that two grids share', () => {
    const tree = drawn(chartOf(several(2), stated).value, { language: 'en', width: 'wide' });
    const marks = selectAll('.mark', tree);
    expect(marks.map(({ properties }) => properties.dataValue)).toHaveLength(5);
    expect(marks.flatMap(dots)).toEqual(expect.arrayContaining([82, 12, 18, 88]));
    expect(selectAll('[data-derived]', tree).map(textOf)[0]).toContain('Per hundred (reckoned)');
  });

  test('brings one grid forward where two have one whole, all by the whole', () => {
    const inked = (key: string, of = several(2)): number =>
      selectAll('path.l1', drawn(chartOf(of, stated).value, { language: 'zh', width: 'wide', key })).length;
    expect([inked('grid-1'), inked('grid-2'), inked('part', one), inked('whole', one)]).toEqual([2, 2, 2, 2]);
  });

  test.each([1, 2, 3, 4, 5, 8])('keeps labels apart and inside, %i grids', (count) => {
    expect(faults(count === 1 ? figure : chartOf(several(count), stated).value)).toEqual([]);
  });

  test('is the picture kept', async () => {
    await expect(picture(drawn(figure, { language: 'en', width: 'wide' }))).toMatchFileSnapshot(
      '../cases/hundred-wide-en.svg',
    );
  });
});
