import fc from 'fast-check';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { chartOf, type Stated } from '../cases/chart-of.ts';
import { textOf } from '../cases/collisions.ts';
import { drawn as drawing, faults, picture } from '../cases/faults.ts';
import type { DrawOptions } from '../index.ts';

const number = (id: string, text: string, value: number, unit: string): Stated => ({
  ...{ id: `made.${id}`, indicator: id, text, value, unit },
});
const numbers = [
  number('part', '8.74万', 87_400, '家'),
  number('rate', '93.5%', 93.5, '%'),
  number('whole', '33.7万', 337_000, '家'),
  number('directors', '37', 37, '家'),
  number('director-rate', '94.8%', 94.8, '%'),
];
const query = (as: string, series: string, indicator: string) => ({
  ...{ as, in: series, indicator, district: 'dongcheng', period: '2016' },
});
const yaml = {
  form: 'nested',
  data: [
    query('part', 'congress', 'part'),
    query('rate', 'congress', 'rate'),
    query('whole', 'congress', 'whole'),
    query('part', 'board', 'directors'),
    query('rate', 'board', 'director-rate'),
  ],
  derived: [
    {
      id: 'base',
      as: 'base',
      sum: 'part / rate * 100',
      unit: '家',
      label: { zh: '倒推的分母', en: 'Base reckoned back' },
    },
  ],
  labels: {
    congress: { zh: '职代会', en: 'Workers’ congresses' },
    board: { zh: '职工董事', en: 'Employee directors' },
    part: { zh: '已建', en: 'Have it' },
    whole: { zh: '工会覆盖', en: 'Covered by unions' },
  },
};
const figure = chartOf(yaml, numbers).value;
const drawn = (options: DrawOptions): Element => drawing(figure, options);
const side = (mark: Element): number => Number(select('rect', mark)!.properties.height);
const of = (tree: Element, id: string): Element =>
  select(`[data-observation="made.${id}"], [data-derived="${id}"]`, tree)!;

describe('nested areas', () => {
  test('are in proportion to their numbers, on a scale of each group’s own', () => {
    const tree = drawn({ language: 'zh', width: 'card' });
    expect((side(of(tree, 'part')) / side(of(tree, 'whole'))) ** 2).toBeCloseTo(87_400 / 337_000, 1);
    const wide = drawn({ language: 'zh', width: 'wide' });
    expect(side(of(wide, 'board-base'))).toBeCloseTo(side(of(wide, 'whole')), 0);
    expect((side(of(wide, 'directors')) / side(of(wide, 'board-base'))) ** 2).toBeCloseTo(37 / 39, 1);
  });

  test('stand one in another, from one corner', () => {
    const tree = drawn({ language: 'zh', width: 'card' });
    const places = ['whole', 'congress-base', 'part'].map((id) => select('rect', of(tree, id))!.properties);
    const floors = places.map(({ y, height }) => Number(y) + Number(height));
    expect(Math.max(...floors) - Math.min(...floors)).toBeLessThan(2);
    expect(
      selectAll('.mark', tree).map(({ properties }) => properties.dataObservation ?? properties.dataDerived),
    ).toEqual(['made.rate', 'made.whole', 'congress-base', 'made.part']);
  });

  test('tell by shape what is stated, what is reckoned and what is all', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    const fill = (id: string): unknown => select('rect', of(tree, id))!.properties.fill;
    expect(['part', 'congress-base', 'whole'].map(fill)).toEqual(['#143c6f', 'none', 'none']);
    // the hatching and the line to its label; the line alone
    expect(['congress-base', 'whole'].map((id) => selectAll('path', of(tree, id)).length)).toEqual([2, 1]);
    const card = drawn({ language: 'zh', width: 'card' });
    expect(textOf(of(card, 'congress-base'))).toBe('约9.3万家\u2002倒推的分母，推算');
  });

  test('keep labels apart and inside, whatever the numbers and names', () => {
    const name = fc.record({
      zh: fc.stringMatching(/^[会员工单位集体合同建立职代会服务]{2,22}$/),
      en: fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,7}$/),
    });
    const count = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 100 }), count, name, (part, rate, more, label) => {
        const some = [
          number('part', `${part}`, part, '家'),
          number('rate', `${rate}%`, rate, '%'),
          number('whole', `${part + more}余`, part + more, '家'),
          number('directors', `${part}`, part, '家'),
          number('director-rate', `${rate}%`, rate, '%'),
        ];
        const labels = { congress: label, board: label, part: label, whole: label };
        expect(faults(chartOf({ ...yaml, labels }, some).value)).toEqual([]);
      }),
      { numRuns: 15 },
    );
    expect(faults(figure)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('nested-%s is the picture kept', async (width) => {
    const language = width === 'wide' ? 'zh' : 'en';
    await expect(picture(drawn({ language, width }))).toMatchFileSnapshot(`../cases/nested-${width}-${language}.svg`);
  });
});
