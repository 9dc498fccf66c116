import fc from 'fast-check';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { textOf } from '../cases/collisions.ts';
import { chartOf, type Stated } from '../cases/chart-of.ts';
import type { DrawOptions } from '../index.ts';
import { drawn as drawing, faults, picture } from '../cases/faults.ts';

const rate = (id: string, text: string, value: number, more: Partial<Stated>): Stated => ({
  ...{ id: `made.${id}`, indicator: 'congress', text, value, unit: '%', measure: 'rate', ...more },
});
const rates = [
  rate('a', '93.5%', 93.5, { district: 'beijing', period: '2017' }),
  rate('b', '99.2%', 99.2, { period: '2016' }),
  rate('c', '近90%', 90, { indicator: 'signing', period: '2015', bound: 'nearly' }),
  rate('d', '12%', 12, { indicator: 'signing', period: '2016' }),
];
const yaml = {
  form: 'strip',
  data: [{ as: 'dot', indicator: ['congress', 'signing'], district: 'any', period: 'any' }],
  labels: {
    congress: { zh: '职代会建制率', en: 'Workers’ congresses, establishment rate' },
    signing: { zh: '集体合同签订率', en: 'Collective contracts, signing rate' },
  },
};
const figure = chartOf(yaml, rates).value;
const drawn = (options: DrawOptions): Element => drawing(figure, options);
const mark = (tree: Element, id: string): Element => select(`[data-observation="made.${id}"]`, tree)!;
const x = (tree: Element, id: string): number => Number(select('circle', mark(tree, id))!.properties.cx);

describe('a dot strip', () => {
  test('has a row for each thing counted, whatever the place and time', () => {
    expect(figure.series.map(({ key, points }) => [key, points.length])).toEqual([
      ['congress', 2],
      ['signing', 2],
    ]);
  });

  test('puts every number on one scale from zero to a hundred', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    const perPoint = (x(tree, 'b') - x(tree, 'd')) / (99.2 - 12);
    expect(x(tree, 'a') - x(tree, 'd')).toBeCloseTo(perPoint * (93.5 - 12), 0);
    expect(x(tree, 'd') - perPoint * 12).toBeCloseTo(256, 0);
    expect(selectAll('text', tree).slice(0, 6).map(textOf)).toEqual(['0', '20%', '40%', '60%', '80%', '100%']);
  });

  test('names number, place and time beside each dot, on the side where there is room', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    expect(textOf(select('text', mark(tree, 'b'))!)).toBe('东城区，2016年\u200299.2%');
    expect(textOf(select('text', mark(tree, 'd'))!)).toBe('12%\u2002东城区，2016年');
  });

  test('draws an open end as an arrow, and no whisker that its dot covers', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    const paths = (id: string): number => selectAll('path', mark(tree, id)).length;
    expect([paths('c'), paths('a')]).toEqual([2, 0]);
  });

  test('a card holds the row that is brought forward alone', () => {
    const tree = drawn({ language: 'en', width: 'card', key: 'signing' });
    expect(selectAll('.mark', tree).map(({ properties }) => properties.dataObservation)).toEqual(['made.c', 'made.d']);
    expect(selectAll('circle.f1', tree)).toHaveLength(2);
  });

  test('keeps labels apart and inside, whatever the numbers and names', () => {
    const name = fc.record({
      zh: fc.stringMatching(/^[会员工单位集体合同建立职代会服务]{2,22}$/),
      en: fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,7}$/),
    });
    const value = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(value, name, (values, label) => {
        const some = values.map((each, i) => rate(`${i}`, `${each / 10}%`, each / 10, { period: `${2010 + i}` }));
        const data = [{ ...yaml.data[0], indicator: 'congress' }];
        expect(faults(chartOf({ ...yaml, data, labels: { congress: label } }, some).value)).toEqual([]);
      }),
      { numRuns: 25, examples: [[[0], { zh: '职会', en: 'Aaa' }]] },
    );
    expect(faults(figure)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('strip-%s is the picture kept', async (width) => {
    const language = width === 'wide' ? 'zh' : 'en';
    await expect(picture(drawn({ language, width }))).toMatchFileSnapshot(`../cases/strip-${width}-${language}.svg`);
  });
});
