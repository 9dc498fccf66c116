// The heaviest rising subsequence: of things out of order, those that may stay so that the least has to move.

/** `rank` is a place in the order wished for, each once; `weight` what moving it costs. */
interface Weighed {
  readonly rank: number;
  readonly weight: number;
}

/**
 * Indexes of the members of `sequence` whose ranks rise and whose weights sum highest; the first such set found. O(n
 * log n), by a tree of maxima over ranks (Fenwick 1994).
 *
 * Ranks 2 0 1 with weights 1 5 5 → 1, 2: the first moves.
 */
export function heaviestRise(sequence: readonly Weighed[]): ReadonlySet<number> {
  const places = new Map([...sequence].sort((a, b) => a.rank - b.rank).map(({ rank }, i) => [rank, i + 1]));
  const sums = new Float64Array(sequence.length);
  // index in `sequence` of the heaviest that ends in this stretch of ranks
  const tree = new Int32Array(sequence.length + 1).fill(-1);
  const before = sequence.map(({ rank, weight }, i) => {
    const place = places.get(rank)!;
    const last = heaviestBelow(tree, sums, place);
    sums[i] = weight + (sums[last] ?? 0);
    for (let at = place; at < tree.length; at += at & -at)
      if (tree[at] === -1 || sums[tree[at]!]! < sums[i]) tree[at] = i;
    return last;
  });
  const stay = new Set<number>();
  for (let at = heaviestBelow(tree, sums, tree.length); at !== -1; at = before[at]!) stay.add(at);
  return stay;
}

/** Index of the heaviest rise that ends below `place`, or -1. */
function heaviestBelow(tree: Int32Array, sums: Float64Array, place: number): number {
  let best = -1;
  for (let at = place - 1; at > 0; at -= at & -at) {
    const one = tree[at]!;
    if (one !== -1 && (best === -1 || sums[one]! > sums[best]!)) best = one;
  }
  return best;
}
