import { describe, expect, test } from 'vitest';
import { relative } from './reckon.ts';
import { observations } from './cases/observations.ts';

const one = observations[0]!;

const exact = (value: number): { value: number; low: number; high: number } => ({ value, low: value, high: value });
const rounded = (value: number, half: number) => ({ value, low: value - half, high: value + half });

describe('a change', () => {
  test.each([
    ['a fall of counts written out, with a true minus', exact(13_500), exact(13_000), '−3.7%'],
    ['a rise, to the tenth that rounding allows', rounded(3_407_000, 500), rounded(4_835_000, 500), '+41.9%'],
    ['a rise, to the whole per cent that rounding allows', rounded(63_300, 50), rounded(87_400, 50), '+38%'],
    ['a rise that rounding leaves between two', rounded(13_000, 50), rounded(14_100, 50), '+8–9%'],
    ['a fall that rounding leaves between two', rounded(14_100, 50), rounded(13_000, 50), '−7–8%'],
    ['no change of counts written out', exact(5), exact(5), '持平'],
    ['what rounding may hide: 1.35万 to 1.3万', rounded(13_500, 50), rounded(13_000, 500), '舍入'],
    ['no change as printed, rounded', rounded(63_000, 500), rounded(63_000, 500), '舍入'],
    ['an approximate number', exact(10_000), { ...rounded(20_000, 10), bound: 'approx' }, '约+100%'],
    ['a bound, which gives none', exact(5), { value: 7, low: 7, high: null, bound: 'at_least' }, null],
    ['just under, which gives none', exact(5), { value: 7, low: null, high: 7, bound: 'nearly' }, null],
    ['a start of zero, which gives none', exact(0), exact(5), null],
  ] as const)('tells %s', (_, from, to, says) => {
    const words = { language: 'zh', flat: '持平', rounding: '舍入' } as const;
    expect(relative({ ...one, ...from }, { ...one, ...to }, words)).toBe(says);
  });
});
