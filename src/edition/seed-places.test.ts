// The one map from a character of a block to its place in the seed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPosition } from '../identity/index.ts';
import { placesIn, type Placed } from './seed-places.ts';

const at = (block: Placed): string[] => {
  const placeOf = placesIn(block);
  return Array.from({ length: block.text.length + 1 }, (_, offset) => placeOf(offset).position);
};
const printed = (text: string, emendations: Placed['emendations'] = []): Placed => {
  const length = [...emendations]
    .reduceRight((seed, { at: [start, end], sic }) => seed.slice(0, start) + sic + seed.slice(end), text)
    .replace(/\s/g, '').length;
  return { text, emendations, position: '4:1', sources: [{ line: 4, at: [0, length] }] };
};

test('a character stands where it was printed, line by line; white space where the next character does', () => {
  const block: Placed = {
    text: '甲乙　丙',
    emendations: [],
    position: '4:2',
    sources: [
      { line: 4, at: [1, 3] },
      { line: 6, at: [0, 1] },
    ],
  };
  expect(at(block)).toEqual(['4:2', '4:3', '6:1', '6:1', '6:2']);
});
test('what was emended counts as long as it was printed', () => {
  expect(at(printed('甲和乙', [{ at: [1, 2], sic: 'and' }]))).toEqual(['4:1', '4:2', '4:5', '4:6']);
  expect(at(printed('甲乙', [{ at: [1, 1], sic: '多余' }]))).toEqual(['4:1', '4:4', '4:5']);
});
test('what the editor put in stands behind the character before it', () => {
  expect(at(printed('甲三十乙', [{ at: [1, 3], sic: '' }]))).toEqual(['4:1', '4:1+1', '4:1+2', '4:2', '4:3']);
  expect(at(printed('工运思', [{ at: [0, 3], sic: '运思' }]))).toEqual(['4:1', '4:2', '4:2+1', '4:3']);
});
test('what the editor put in at a block’s beginning stands before its first character', () => {
  expect(at(printed('三十甲', [{ at: [0, 2], sic: '' }]))).toEqual(['4:1-1', '4:1-2', '4:1', '4:2']);
});
test('a supplied block stands before its line, and each of its characters behind it', () => {
  expect(at({ text: '补 甲', emendations: [], position: '91:0.2', sources: [] })).toEqual([
    '91:0.2',
    '91:0.2.1',
    '91:0.2.2',
    '91:0.2.3',
  ]);
  expect(placesIn({ text: '补', emendations: [], position: '91:0.2', sources: [] })(0)).toMatchObject({
    line: 91,
    column: 0,
  });
});
test('no two characters share a place, whatever was emended', () => {
  const change = fc.record({ gap: fc.nat(3), length: fc.nat(3), sic: fc.constantFrom('', '甲', '甲乙', 'and') });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), fc.integer({ min: 1, max: 3 }), (changes, tail) => {
      let end = 0;
      const emendations = changes.map(({ gap, length, sic }) => ({
        at: [end + gap, (end += gap + length)] as const,
        sic,
      }));
      const places = at(printed('字'.repeat(end + tail), emendations)).slice(0, -1);
      expect(new Set(places).size).toBe(places.length);
      expect(places.every((place) => readPosition(place)?.position === place)).toBe(true);
    }),
  );
});
