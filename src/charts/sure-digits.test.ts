import { expect, test } from 'vitest';
import { outward, sureDigits } from './sure-digits.ts';

test.each([
  // 13,887 / 99.2 %, 37 / 94.8 %: both ends print alike
  [13_992, 14_006, '14000'],
  [39.009, 39.05, '39'],
  // 1.54亿 / 120.4万, 582万 / 5129: next to each other in the third digit
  [127.44, 128.38, 'about 128'],
  [1133.7, 1135.7, 'about 1130'],
  // 1.22亿 / 1.1万, 8.74万 / 93.5 %: in the second
  [10_565, 11_667, 'about 11000'],
  [93_373, 93_579, 'about 93000'],
  // 6万 less 6000
  [49_000, 59_000, 'none'],
  [86, 94, 'none'],
  [791, 791, '791'],
])('between %d and %d: %s', (low, high, says) => {
  const sure = sureDigits(low, high);
  expect(sure === null ? 'none' : `${sure.isAbout ? 'about ' : ''}${sure.value}`).toBe(says);
});

test('an end is moved outward', () => {
  expect([outward(54.0625, 3, Math.ceil), outward(108.5, 3, Math.floor), outward(49_900, 2, Math.floor)]).toEqual([
    54.1, 108, 49_000,
  ]);
  expect(outward(0, 2, Math.ceil)).toBe(0);
});
