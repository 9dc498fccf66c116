import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './index.ts';

test.each([
  ['１２万 IC卡', '12万 ic卡', 'full-width digits, capitals'],
  ['ＡＢ－Ｃ％', 'ab-c%', 'full-width letters and signs'],
  ['⼯会', '工会', 'a Kangxi radical, as PDF tools print it'],
  ['加强　促进', '加强 促进', 'an ideographic space'],
  ['，；。“新”', ',;。“新”', 'full-width punctuation that has a narrow form'],
  ['100㎡ İ ½', '100㎡ İ ½', 'what would grow stays'],
])('%j is compared as %j: %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('keeps every place, and folds no further the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});
