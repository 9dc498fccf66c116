import { describe, expect, test } from 'vitest';
import { operandsOf, readSum, reckonSum, writeSum, type Interval } from './sum.ts';

const values: Readonly<Record<string, Interval>> = {
  a: { low: 9, high: 11 },
  b: { low: 4, high: 5 },
  'c-d': { low: 2, high: 2 },
  maybe: { low: 0, high: 3 },
  open: { low: 10, high: Infinity },
};
const between = (sum: string): Interval => reckonSum(readSum(sum)!, (name) => values[name]!);

describe('a sum', () => {
  test.each([
    ['a + b', 13, 16],
    ['a - b', 4, 7],
    ['a * c-d', 18, 22],
    ['a / c-d', 4.5, 5.5],
    ['a / b', 1.8, 2.75],
    ['a / b * 100', 180, 275],
    ['a - b - c-d', 2, 5],
    ['a - ( b - c-d )', 6, 9],
    ['c-d * ( a + b )', 26, 32],
    ['a + b * c-d', 17, 21],
    ['open - a', -1, Infinity],
    ['a / open', 0, 1.1],
    ['open / c-d', 5, Infinity],
    ['a / maybe', 3, Infinity],
    ['maybe * open', 0, Infinity],
    ['maybe / open', 0, 0.3],
  ])('%s lies between %s and %s', (sum, low, high) => expect(between(sum)).toEqual({ low, high }));

  test.each(['', 'a -', '- a', 'a b', 'a + ( b', '( )', 'a % b', 'a + b )'])('%s is none', (sum) =>
    expect(readSum(sum)).toBeNull(),
  );

  test('a hyphen without spaces is part of a name, and a name may be narrowed', () => {
    expect(operandsOf(readSum('c-d - cards:2015 / 2')!)).toEqual(['c-d', 'cards:2015']);
  });

  test('is written out for a reader, with the brackets that it needs', () => {
    const sum = readSum('( a - b ) / c-d * 100')!;
    expect(writeSum(sum, 'zh', (name) => `〔${name}〕`)).toBe('（〔a〕－〔b〕）÷〔c-d〕×100');
    expect(writeSum(sum, 'en', (name) => name)).toBe('(a − b) ÷ c-d × 100');
  });
});
