import fc from 'fast-check';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { chartOf, type Stated } from '../cases/chart-of.ts';
import { textOf } from '../cases/collisions.ts';
import { drawn as drawing, faults, picture } from '../cases/faults.ts';
import type { DrawOptions } from '../index.ts';

/** Each pair: what was paid in yuan, and for how many. */
type Pair = readonly [of: Partial<Stated>, per: Partial<Stated>];
const pairs: readonly Pair[] = [
  [
    { text: '1.54亿', value: 154_000_000 },
    { text: '120.4万', value: 1_204_000 },
  ],
  [
    { text: '230余万', value: 2_300_000, bound: 'at_least' },
    { text: '21198', value: 21_198 },
  ],
  [
    { text: '1.22亿', value: 122_000_000 },
    { text: '1.1万', value: 11_000 },
  ],
];
const keys = ['refund', 'more', 'dispute'];
const labels = {
  refund: { zh: '医疗互助一次', en: 'Medical mutual aid, a benefit' },
  more: { zh: '医疗互助一人', en: 'Medical mutual aid, a person' },
  dispute: { zh: '调解一起争议', en: 'A dispute settled' },
};

function figureOf(some: readonly Pair[], names: object = labels) {
  const stated = some.flatMap(([of, per], i): readonly Stated[] => [
    { ...{ id: `made.of${i}`, indicator: `of-${i}`, text: '', value: 0, unit: '元' }, ...of },
    { ...{ id: `made.per${i}`, indicator: `per-${i}`, text: '', value: 0, unit: '件' }, ...per },
  ]);
  const query = (as: string, i: number) => ({
    ...{ as, in: keys[i], indicator: `${as}-${i}`, district: 'dongcheng', period: '2016' },
  });
  const data = some.flatMap((_, i) => [query('of', i), query('per', i)]);
  const derived = [{ id: 'each', as: 'each', sum: 'of / per', unit: '元', label: { zh: '平均', en: 'On average' } }];
  return chartOf({ form: 'log', data, derived, labels: names, key: 'dispute' }, stated).value;
}
const figure = figureOf(pairs);
const drawn = (options: DrawOptions): Element => drawing(figure, options);
const ring = (tree: Element, key: string): Element => select(`[data-derived="${key}-each"]`, tree)!;
const x = (tree: Element, key: string): number => Number(select('circle', ring(tree, key))!.properties.cx);

describe('dots on a log scale', () => {
  test('lie as far apart as the ratio of their numbers, whatever their size', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    const hairs = [...String(select('path.lg', tree)!.properties.d).matchAll(/M([\d.]+)/g)].map(([, at]) => Number(at));
    expect(hairs).toHaveLength(3);
    const tenfold = hairs[1]! - hairs[0]!;
    expect(hairs[2]! - hairs[1]!).toBeCloseTo(tenfold, 0);
    expect((x(tree, 'dispute') - x(tree, 'refund')) / tenfold).toBeCloseTo(Math.log10(11_000 / 128), 1);
    expect(selectAll('text', tree).slice(0, 3).map(textOf)).toEqual(['100元', '1000元', '1万元']);
  });

  test('are hollow and say that they are our own reckoning, above a number on either side of the division', () => {
    const tree = drawn({ language: 'en', width: 'wide' });
    expect(select('circle', ring(tree, 'refund'))!.properties.fill).toBe('#f4f6f4');
    expect(textOf(ring(tree, 'refund'))).toBe('about 128 yuan\u2002reckoned');
    expect(['of0', 'per0'].map((id) => textOf(select(`[data-observation="made.${id}"]`, tree)!))).toEqual([
      '154 million yuan',
      '÷ 1.204 million',
    ]);
  });

  test('have an arrow where the sum is a lower limit', () => {
    const tree = drawn({ language: 'zh', width: 'wide' });
    expect(['refund', 'more'].map((key) => selectAll('path', ring(tree, key)).length)).toEqual([0, 2]);
    expect(textOf(ring(tree, 'more'))).toContain('至少');
  });

  test('a card holds what is brought forward, on the scale of all', () => {
    const tree = drawn({ language: 'zh', width: 'card', key: 'refund' });
    expect(selectAll('.mark', tree)).toHaveLength(3);
    expect(selectAll('text', tree).slice(0, 3).map(textOf)).toEqual(['100元', '1000元', '1万元']);
  });

  test('keep labels apart and inside, whatever the numbers and names', () => {
    const name = fc.record({
      zh: fc.stringMatching(/^[会员工单位集体合同建立职代会服务]{2,22}$/),
      en: fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,7}$/),
    });
    const count = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 3 }), name, (some, label) => {
        const numbers = some.map(([of, per]): Pair => [
          { text: `${of}`, value: of },
          { text: `${per}余`, value: per, bound: 'at_least' },
        ]);
        const names = Object.fromEntries(keys.map((key) => [key, label]));
        const exact = some.map(([of, per]): Pair => [
          { text: `${of}`, value: of },
          { text: `${per}`, value: per },
        ]);
        expect([...faults(figureOf(exact, names)), ...faults(figureOf(numbers, names))]).toEqual([]);
      }),
      { numRuns: 15 },
    );
    expect(faults(figure)).toEqual([]);
  });

  test.each(['wide', 'narrow'] as const)('log-%s is the picture kept', async (width) => {
    const language = width === 'wide' ? 'zh' : 'en';
    await expect(picture(drawn({ language, width }))).toMatchFileSnapshot(`../cases/log-${width}-${language}.svg`);
  });
});
