// The name that was probably meant: so that a slip in a key, a listed value or an id is answered with the right one.

/**
 * The one of `known` nearest to `written`, or null where nothing is near or two are equally near. Near is: at most one slip
 * in three characters (a letter more, less, other, or two changed about), capitals apart.
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

/** Edit distance with neighbours changed about counted as one (optimal string alignment; Damerau 1964). */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]![j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swapped);
    }
  }
  return at(a.length, b.length);
}
