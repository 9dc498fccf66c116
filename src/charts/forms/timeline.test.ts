import fc from 'fast-check';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { chartOf, type Stated } from '../cases/chart-of.ts';
import { textOf } from '../cases/collisions.ts';
import { drawn as drawing, faults, picture } from '../cases/faults.ts';
import type { DrawOptions } from '../index.ts';
import { periodSpan } from '../layout/period-span.ts';

const cases = (id: string, text: string, value: number, more: Partial<Stated>): Stated => ({
  ...{ id: `made.${id}`, indicator: 'accepted', text, value, unit: '件', measure: 'flow', ...more },
});
const numbers = [
  cases('city', '2.2万', 22_000, { district: 'beijing', period: '2015' }),
  cases('year', '1266', 1266, {}),
  cases('fall', '51%', 51, { period: '2022-H1', change: 'fall', measure: 'change', unit: '%' }),
  cases('total', '5674', 5674, { indicator: 'settled', period: '2022', measure: 'running_total' }),
];
const query = (indicator: string, period: string, more: object = {}) => ({
  ...{ as: 'span', indicator, district: 'dongcheng', period, ...more },
});
const yaml = {
  form: 'timeline',
  data: [
    query('accepted', '2015', { district: 'beijing' }),
    query('settled', '2022'),
    query('accepted', '2016'),
    query('accepted', '2022-H1', { as: 'change', change: 'fall' }),
  ],
  labels: { accepted: { zh: '受理', en: 'Accepted' }, settled: { zh: '调解成功', en: 'Settled' } },
  keys: ['accepted', 'settled'],
};
const figure = chartOf(yaml, numbers).value;
const drawn = (options: DrawOptions): Element => drawing(figure, options);
const of = (tree: Element, id: string): Element => select(`[data-observation="made.${id}"]`, tree)!;
const bar = (tree: Element, id: string): readonly [number, number] => {
  const { x, width } = select('rect', of(tree, id))!.properties;
  return [Number(x), Number(x) + Number(width)];
};

test.each([
  ['2016', [2016, 2017]],
  ['2018-H1', [2018, 2018.5]],
  ['2018-H2', [2018.5, 2019]],
  ['2013/2017', [2013, 2018]],
])('%s is a stretch of years', (period, span) => {
  expect(periodSpan(period)).toEqual(span);
});

describe('a timeline', () => {
  test('draws a number over the time that it covers', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    const [[city], [year, after], [half]] = [bar(tree, 'city'), bar(tree, 'year'), bar(tree, 'fall')];
    const oneYear = after - year;
    expect(year - city).toBeCloseTo(oneYear, 0);
    expect(half - city).toBeCloseTo(7 * oneYear, -0.5);
    expect(selectAll('text', tree).slice(0, 8).map(textOf)).toEqual(
      [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((one) => `${one}年`),
    );
  });

  test('lets a running total come from the left edge in ribs, and says so', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    const places = [...String(select('path', of(tree, 'total'))!.properties.d).matchAll(/M([\d.]+)/g)];
    expect(places.length).toBeGreaterThan(40);
    expect(Math.min(...places.map(([, x]) => Number(x)))).toBeLessThan(12);
    expect(textOf(of(tree, 'total'))).toBe('调解成功，累计到2022年\u20025674件');
  });

  test('draws a change as an arrow that falls or rises, with its sign', () => {
    const tip = (change: 'rise' | 'fall'): number => {
      const some = numbers.map((one) => (one.change ? { ...one, change } : one));
      const data = yaml.data.map((one) => ('change' in one ? { ...one, change } : one));
      const tree = drawing(chartOf({ ...yaml, data }, some).value, { language: 'en', width: 'wide' });
      expect(textOf(of(tree, 'fall'))).toContain(change === 'rise' ? '+51%' : '−51%');
      return Number(/v(-?[\d.]+)/.exec(String(selectAll('path', of(tree, 'fall')).at(-1)!.properties.d))![1]);
    };
    expect([tip('fall') > 0, tip('rise') < 0]).toEqual([true, true]);
  });

  test('stands by place, then by time', () => {
    const tree = drawn({ language: 'en', width: 'narrow' });
    expect(selectAll('.mark', tree).map(({ properties }) => properties.dataObservation)).toEqual([
      'made.city',
      'made.year',
      'made.fall',
      'made.total',
    ]);
  });

  test('a card holds what is brought forward, on the years of all', () => {
    const tree = drawn({ language: 'zh', width: 'card', key: 'settled' });
    expect(selectAll('.mark', tree).map(({ properties }) => properties.dataObservation)).toEqual(['made.total']);
    expect(textOf(selectAll('text', tree)[0]!)).toBe('2015年');
  });

  test('keeps labels apart and inside, whatever the times and names', () => {
    const name = fc.record({
      zh: fc.stringMatching(/^[会员工单位集体合同建立职代会服务]{2,22}$/),
      en: fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,7}$/),
    });
    const year = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 99_999_999 }), name, (years, value, label) => {
        const measures = ['flow', 'running_total', 'stock'] as const;
        const some = years.map((one, i) =>
          cases(`${i}`, `${value}`, value, { period: i % 2 ? `${one}-H1` : `${one}`, measure: measures[i % 3]! }),
        );
        const data = some.map(({ period }) => query('accepted', period!));
        const other = cases('other', '9', 9, { indicator: 'settled' });
        const labels = { accepted: label, settled: label };
        const all = { ...yaml, data: [...data, query('settled', '2016')], labels };
        expect(faults(chartOf(all, [...some, other]).value)).toEqual([]);
      }),
      { numRuns: 15 },
    );
    expect(faults(figure)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('timeline-%s is the picture kept', async (width) => {
    const language = width === 'wide' ? 'zh' : 'en';
    await expect(picture(drawn({ language, width }))).toMatchFileSnapshot(`../cases/timeline-${width}-${language}.svg`);
  });
});
