// Every bound word: how firmly it states a number, and what English says for it. The table is written by hand.
import { expect, test } from 'vitest';
import { bounds, englishBound, findNumerals } from './index.ts';

test.each([
  // before
  ['不超过30%', 'at_most', 'at most'],
  ['不高于30%', 'at_most', 'at most'],
  ['不多于30%', 'at_most', 'at most'],
  ['至多30%', 'at_most', 'at most'],
  ['最多30%', 'at_most', 'at most'],
  ['不低于30%', 'at_least', 'at least'],
  ['不少于30%', 'at_least', 'at least'],
  ['不下30%', 'at_least', 'at least'],
  ['起码30%', 'at_least', 'at least'],
  ['至少30%', 'at_least', 'at least'],
  ['不到30%', 'at_most', 'under'],
  ['不足30%', 'at_most', 'under'],
  ['低于30%', 'at_most', 'under'],
  ['少于30%', 'at_most', 'under'],
  ['不止30%', 'at_least', 'more than'],
  ['超过30%', 'at_least', 'more than'],
  ['突破30%', 'at_least', 'more than'],
  ['超30%', 'at_least', 'more than'],
  ['逾30%', 'at_least', 'more than'],
  ['超出30%', 'at_least', 'more than'],
  ['高于30%', 'at_least', 'more than'],
  ['多于30%', 'at_least', 'more than'],
  ['约有30%', 'approx', 'about'],
  ['约为30%', 'approx', 'about'],
  ['大约30%', 'approx', 'about'],
  ['约30%', 'approx', 'about'],
  ['接近30%', 'nearly', 'nearly'],
  ['将近30%', 'nearly', 'nearly'],
  ['近30%', 'nearly', 'nearly'],
  // before a multiplier that stands alone
  ['上百', 'at_least', 'at least'],
  ['过百', 'at_least', 'more than'],
  ['近百', 'nearly', 'nearly'],
  // inside
  ['30万余', 'at_least', 'more than'],
  ['30余万', 'at_least', 'more than'],
  ['30多万', 'at_least', 'more than'],
  ['30万多', 'at_least', 'more than'],
  ['千余', 'at_least', 'more than'],
  // after
  ['30%左右', 'approx', 'about'],
  ['30%上下', 'approx', 'about'],
  ['30%以上', 'at_least', 'at least'],
  ['30%以下', 'at_most', 'under'],
  ['30%以内', 'at_most', 'at most'],
] as const)('%s is %s, in English “%s”', (text, bound, english) => {
  const [numeral, ...more] = findNumerals(`${text}${text.endsWith('%') || text.includes('%') ? '' : '家'}`).numerals;
  expect([numeral?.text, numeral?.bound, more]).toEqual([text, bound, []]);
  expect(englishBound(text, bound)).toBe(english);
});

test.each([
  ['节约30%', '30%'],
  ['签约30家', '30'],
  ['预约30家', '30'],
  ['公约30条', '30'],
  ['附近30家', '30'],
  ['最近30家', '30'],
  ['临近30家', '30'],
  ['邻近30家', '30'],
  ['高超30%', '30%'],
  ['会上30家', '30'],
  ['以上百家', null],
  ['会上百家', null],
  ['通过百家', null],
  ['经过百家', null],
])('%s holds no bound word', (text, number) => {
  expect(findNumerals(text).numerals.map((one) => [one.text, one.bound])).toEqual(
    number === null ? [] : [[number, 'exact']],
  );
});

test.each([
  ['约165000余', 'approx'],
  ['近30%以上', 'nearly'],
  ['不超过30%以上', 'at_most'],
  ['超过30余', 'at_least'],
])('of two bound words in %s the less firm holds: %s', (text, bound) => {
  expect(findNumerals(`${text}人`).numerals[0]?.bound).toBe(bound);
});

test('a bound is said plainly where its word is not in the number', () => {
  expect([
    englishBound('100', 'exact'),
    englishBound('100', 'approx'),
    englishBound('100', 'at_least'),
    englishBound('100', 'at_most'),
  ]).toEqual(['', 'about', 'at least', 'at most']);
  expect(bounds).toEqual({
    exact: { zh: '', en: '' },
    nearly: { zh: '近', en: 'nearly' },
    approx: { zh: '约', en: 'about' },
    at_least: { zh: '至少', en: 'at least' },
    at_most: { zh: '至多', en: 'at most' },
  });
});
