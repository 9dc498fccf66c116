// Pyramid: squares counted in the tree, level by level, and the picture for the eye.
import { select, selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { chartOf, type Stated } from '../cases/chart-of.ts';
import { textOf } from '../cases/collisions.ts';
import { drawn, faults, picture } from '../cases/faults.ts';

const stated: readonly Stated[] = [
  { indicator: 'city', text: '7', value: 7, unit: '家' },
  { indicator: 'districts', text: '15', value: 15, unit: '家' },
  { indicator: 'local', text: '2948', value: 2948, unit: '家' },
];
const definition = {
  form: 'pyramid',
  data: [{ as: 'level', indicator: ['city', 'districts', 'local'], district: 'dongcheng', period: '2016' }],
  labels: {
    city: { zh: '市级（行业）', en: 'City (industries)' },
    districts: { zh: '区级（行业）', en: 'Districts (industries)' },
    local: { zh: '街乡级（区域、行业）', en: 'Subdistricts, townships (areas, industries)' },
  },
  key: 'local',
};
const { value: figure, problems } = chartOf(definition, stated);

/** Squares of each row of a mark: a row is a dashed line. */
function rows(mark: Element): readonly number[] {
  const { d, strokeDashArray } = select('path[stroke-dasharray]', mark, 'svg')!.properties;
  const pitch = String(strokeDashArray)
    .split(/[ ,]+/)
    .reduce((sum, part) => sum + Number(part), 0);
  return [...String(d).matchAll(/h([\d.]+)/g)].map(([, length]) => Math.round(Number(length) / pitch + 0.28));
}
const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);

describe('a pyramid', () => {
  test.each(['wide', 'narrow', 'card'] as const)('has a square for each that is counted, %s', (width) => {
    expect(problems).toEqual([]);
    const marks = selectAll('.mark', drawn(figure, { language: 'zh', width }));
    expect(marks.map((mark) => sum(rows(mark)))).toEqual([7, 15, 2948]);
  });

  test('grows downward, from level to level too', () => {
    const all = selectAll('.mark', drawn(figure, { language: 'zh', width: 'wide' })).flatMap(rows);
    expect(all.toSorted((a, b) => a - b)).toEqual(all);
  });

  test('says what a square stands for where that is more than one', () => {
    const many = stated.map((one) => ({ ...one, value: one.value * 100, text: `${one.text}00` }));
    const tree = drawn(chartOf(definition, many).value, { language: 'en', width: 'wide' });
    expect(selectAll('.mark', tree).map((mark) => sum(rows(mark)))).toEqual([7, 15, 2948]);
    expect(textOf(tree)).toContain('= 100');
    expect(textOf(drawn(figure, { language: 'en', width: 'wide' }))).not.toContain('=');
  });

  test('keeps labels apart and inside with long names, rough numbers, nothing and levels upside down', () => {
    const long = {
      zh: '街道乡镇一级的区域性工会联合会和行业性工会联合会以及楼宇园区的联合会',
      en: 'Federations of trade unions by area and by industry in subdistricts, townships and business parks',
    };
    const labels = { city: long, districts: long, local: long };
    const odd: readonly Stated[] = [
      { indicator: 'city', text: '3000余', value: 3000, unit: '家', bound: 'at_least' },
      { indicator: 'districts', text: '约2000', value: 2000, unit: '家', bound: 'approx' },
      { indicator: 'local', text: '0', value: 0, unit: '家' },
    ];
    expect(faults(chartOf({ ...definition, labels }, odd).value)).toEqual([]);
    expect(faults(chartOf({ ...definition, labels }, stated).value)).toEqual([]);
    expect(faults(figure)).toEqual([]);
  });

  test('is the picture kept', async () => {
    await expect(picture(drawn(figure, { language: 'zh', width: 'narrow' }))).toMatchFileSnapshot(
      '../cases/pyramid-narrow-zh.svg',
    );
  });
});
