// Han numerals, well formed and not.
import { expect, test } from 'vitest';
import { readHan } from './read-han.ts';

test.each([
  ['零', 0],
  ['五', 5],
  ['十', 10],
  ['十五', 15],
  ['一十五', 15],
  ['二十', 20],
  ['九十九', 99],
  ['一百', 100],
  ['一百零五', 105],
  ['一百一十五', 115],
  ['二百一十', 210],
  ['一千', 1000],
  ['一千零五', 1005],
  ['一千零一十', 1010],
  ['一千零五十', 1050],
  ['两千三百', 2300],
  ['九千九百九十九', 9999],
  ['三千零二十一', 3021],
  ['一万', 10_000],
  ['一万零五', 10_005],
  ['三万五千', 35_000],
  ['三百二十万', 3_200_000],
  ['一千零一万零一百', 10_010_100],
  ['一亿', 100_000_000],
  ['三亿五千万', 350_000_000],
  ['一亿零三', 100_000_003],
  ['两亿三千四百五十六万七千八百九十一', 234_567_891],
  ['二○○七', 2007],
  ['五○', 50],
  ['○五', 5],
  ['二〇一六', 2016],
  ['一零五', 105],
  ['三百〇五', 305],
])('%s is %s', (text, number) => {
  expect(readHan(text)).toBe(number);
});

test.each([
  ['三万五', 'is said for 35,000'],
  ['三亿五', 'is said for 350 million'],
  ['二百五', 'is said for 250'],
  ['三千五', 'is said for 3,500'],
  ['三四百', 'is rough'],
  ['三四', 'is rough'],
  ['三万三四', 'ends roughly'],
  ['万', 'has no digit'],
  ['万三千', 'has no digit before 万'],
  ['百', 'has no digit'],
  ['五万万', 'has 万 twice'],
  ['十百', 'falls before it rises'],
  ['', 'is nothing'],
  ['五人', 'is more than a number'],
])('%s is not guessed: it %s', (text) => {
  expect(readHan(text)).toBeNull();
});
