// The name that was probably meant: so that a slip in a key, a listed value or an id is answered with the right one.
import { distance } from 'fastest-levenshtein';

/**
 * The one of `known` nearest to `written`, or null where nothing is near or two are equally near. Near is: at most
 * one slip in three characters (a letter more, less, other; or, once, two neighbours changed about), capitals apart.
 *
 * `nearMiss('member', ['members', 'households'])` → `'members'`
 */
export function nearMiss(written: string, known: readonly string[]): string | null {
  const limit = Math.max(1, Math.floor(written.length / 3));
  const ranked = known
    .map((name) => ({ name, slips: slips(written.toLowerCase(), name.toLowerCase()) }))
    .filter((candidate) => candidate.slips <= limit && candidate.slips < candidate.name.length)
    .sort((a, b) => a.slips - b.slips);
  const [first, second] = ranked;
  return first === undefined || first.slips === second?.slips ? null : first.name;
}

/** Edit distance, with one pair of neighbours changed about (`hz` for `zh`) counted as one slip and not as two. */
function slips(a: string, b: string): number {
  return Math.min(distance(a, b), ...turned(a).map((other) => 1 + distance(other, b)));
}

/** `text` with each pair of neighbours changed about: `abc` → `bac`, `acb`. */
function turned(text: string): readonly string[] {
  return Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, i) => text.slice(0, i) + text[i + 1]! + text[i]! + text.slice(i + 2),
  );
}
