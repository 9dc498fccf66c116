// What an English word that nobody wrote may have been meant to be.
import { distance } from 'fastest-levenshtein';

/** A word this long may hold one slip; one twice as long, two. */
const LONG = 4;
/** As many are offered. */
const MOST = 3;

/**
 * The words of `vocabulary` nearest to `word`, all at the same distance: one slip, two from eight letters on; none
 * for a word that the vocabulary has, or that is too short to tell. All in small letters.
 * `slips('colective', ['collective', 'consult'])` → `['collective']`
 */
export function slips(word: string, vocabulary: readonly string[]): readonly string[] {
  if (word.length < LONG || /\d/.test(word) || vocabulary.includes(word)) return [];
  const allowed = word.length >= 2 * LONG ? 2 : 1;
  const near = vocabulary
    .filter((one) => Math.abs(one.length - word.length) <= allowed)
    .map((one) => ({ one, far: apart(word, one) }))
    .filter(({ far }) => far <= allowed);
  const nearest = Math.min(...near.map(({ far }) => far));
  return near
    .filter(({ far }) => far === nearest)
    .map(({ one }) => one)
    .sort((a, b) => Number(b[0] === word[0]) - Number(a[0] === word[0]))
    .slice(0, MOST);
}

/** Edit distance in which two neighbours changed about are one slip: `uinon` is one from `union`. */
function apart(a: string, b: string): number {
  const plain = distance(a, b);
  return plain === 2 && isSwapped(a, b) ? 1 : plain;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a.length === b.length && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
