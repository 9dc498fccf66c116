// Numbers written in Han numerals.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHan, writeHan } from './index.ts';

test.each([
  [0, '零'],
  [10, '十'],
  [15, '十五'],
  [110, '一百一十'],
  [205, '二百零五'],
  [2016, '二千零一十六'],
  [10000, '一万'],
  [218000, '二十一万八千'],
  [100500, '十万零五百'],
  [300000005, '三亿零五'],
  [94.8, '九十四点八'],
])('%d is %s', (value, text) => {
  expect(writeHan(value)).toBe(text);
});

test('what does not fit three groups is not written', () => {
  expect(writeHan(1e12)).toBeNull();
  expect(writeHan(-1)).toBeNull();
});

test('every whole number reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
      expect(readHan(writeHan(value) ?? '')).toBe(value);
    }),
    { numRuns: 3000 },
  );
});
