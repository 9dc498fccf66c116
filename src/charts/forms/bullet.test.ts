import fc from 'fast-check';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { textOf } from '../cases/collisions.ts';
import { chartOf, type Stated } from '../cases/chart-of.ts';
import { drawn as drawing, faults, picture } from '../cases/faults.ts';
import type { DrawOptions } from '../index.ts';

const rate = (id: string, text: string, value: number, more: Partial<Stated>): Stated => ({
  ...{ id: `made.${id}`, indicator: 'standard', text, value, unit: '%', measure: 'rate' },
  ...{ district: 'beijing', period: '2015', ...more },
});
const aim = { bound: 'at_least', kind: 'target', period: '2016' } as const;
const rates = [
  rate('signed', '99%', 99, { indicator: 'signing' }),
  rate('reached', '60%', 60, {}),
  rate('aimed', '不低于65%', 65, aim),
];
const query = { district: 'beijing', period: '2015' };
const yaml = {
  form: 'bullet',
  data: [
    { ...query, as: 'reached', in: 'signed', indicator: 'signing' },
    { ...query, as: 'reached', in: 'by-standard', indicator: 'standard' },
    { ...query, as: 'aimed', in: 'by-standard', indicator: 'standard', period: '2016', kind: 'target' },
  ],
  labels: { signed: { zh: '签订率', en: 'Signed' }, 'by-standard': { zh: '按标准协商', en: 'By the standard' } },
  key: 'by-standard',
};
const figure = chartOf(yaml, rates).value;
const drawn = (options: DrawOptions): Element => drawing(figure, options);
const mark = (tree: Element, id: string): Element => select(`[data-observation="made.${id}"]`, tree)!;
const bar = (tree: Element, id: string): Element => select('rect', mark(tree, id))!;

describe('a bullet chart', () => {
  test('draws bars from zero on one scale', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    const length = (id: string): number => Number(bar(tree, id).properties.width);
    expect(length('reached') / length('signed')).toBeCloseTo(60 / 99, 2);
    expect(length('aimed') / length('signed')).toBeCloseTo(65 / 99, 2);
    expect(new Set(['signed', 'reached', 'aimed'].map((id) => bar(tree, id).properties.x)).size).toBe(1);
  });

  test('draws what is aimed at hollow, around the solid bar and with an arrow where it is a floor', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    expect(bar(tree, 'aimed').properties.fill).toBe('none');
    expect(Number(bar(tree, 'aimed').properties.height)).toBeGreaterThan(
      Number(bar(tree, 'reached').properties.height),
    );
    expect(selectAll('path', mark(tree, 'aimed'))).toHaveLength(2);
  });

  test('says of each what it is, where and when', () => {
    const tree = drawn({ language: 'en', width: 'wide' });
    expect(textOf(mark(tree, 'aimed'))).toBe('Aim, Beijing, 2016\u2002at least 65%');
    expect(textOf(mark(tree, 'reached'))).toBe('Reached, Beijing, 2015\u200260%');
  });

  test('shows an aim that was passed above the bar that passed it', () => {
    const passed = [rate('reached', '40%', 40, {}), rate('aimed', '15%以上', 15, aim)];
    const tree = drawing(chartOf({ ...yaml, data: yaml.data.slice(1) }, passed).value, {
      language: 'zh',
      width: 'wide',
    });
    expect(selectAll('.mark', tree).map(({ properties }) => properties.dataObservation)).toEqual([
      'made.reached',
      'made.aimed',
    ]);
  });

  test('a card holds the row that is brought forward alone', () => {
    expect(selectAll('.mark', drawn({ language: 'zh', width: 'card' }))).toHaveLength(2);
    expect(selectAll('.mark', drawn({ language: 'zh', width: 'card', key: 'signed' }))).toHaveLength(1);
  });

  test('keeps labels apart and inside, whatever the numbers and names', () => {
    const name = fc.record({
      zh: fc.stringMatching(/^[会员工单位集体合同建立职代会服务]{2,22}$/),
      en: fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,7}$/),
    });
    const value = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(fc.tuple(value, value), fc.tuple(name, name), ([from, to], [one, other]) => {
        const some = [
          rate('reached', `${from}`, from, { unit: '人' }),
          rate('aimed', `${to}以上`, to, { ...aim, unit: '人' }),
        ];
        const labels = { 'by-standard': one, aimed: other, signed: one };
        expect(faults(chartOf({ ...yaml, data: yaml.data.slice(1), labels }, some).value)).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(faults(figure)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('bullet-%s is the picture kept', async (width) => {
    const language = width === 'wide' ? 'zh' : 'en';
    await expect(picture(drawn({ language, width }))).toMatchFileSnapshot(`../cases/bullet-${width}-${language}.svg`);
  });
});
