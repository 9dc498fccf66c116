// Every bound word of the tables is said in English by its own row, wherever it stands.
import { expect, test } from 'vitest';
import { boundsAfter, boundsBefore, boundsBeforeBare, boundsInside, englishBound } from './bounds.ts';
import { findNumerals } from './find-numerals.ts';

const cases = [
  ...boundsBefore.map((row) => ({ ...row, printed: `${row.word}30%` })),
  ...boundsBeforeBare.map((row) => ({ ...row, printed: `${row.word}百家` })),
  ...boundsInside.map((row) => ({ ...row, printed: `30万${row.word}` })),
  ...boundsAfter.map((row) => ({ ...row, printed: `30%${row.word}` })),
];

test.each(cases)('$printed is $en', ({ printed, bound, en }) => {
  const [numeral] = findNumerals(printed).numerals;
  expect([numeral?.bound, englishBound(numeral!.text, bound)]).toEqual([bound, en]);
});

test('no word of one bound is said in the English of another', () => {
  const english = Map.groupBy(cases, ({ bound }) => bound);
  expect(Object.fromEntries([...english].map(([bound, rows]) => [bound, [...new Set(rows.map(({ en }) => en))].sort()]))).toEqual({
    approx: ['about', 'nearly'], at_least: ['at least', 'more than'], at_most: ['at most', 'under'],
  });
});
