// What goes on in what: pieces joined in chains, each at most once either way and never in a circle.

export interface Continuations {
  /** Piece → the piece it goes on in. */
  readonly next: ReadonlyMap<number, number>;
  /** Pieces that another goes on in. */
  readonly taken: ReadonlySet<number>;
  /** Joins two pieces; false, and nothing done, where one of them has its joint already. */
  readonly join: (from: number, to: number) => boolean;
}

export function newContinuations(): Continuations {
  const next = new Map<number, number>();
  const taken = new Set<number>();
  const leadsTo = (start: number, end: number): boolean => {
    for (let at: number | undefined = start; at !== undefined; at = next.get(at)) if (at === end) return true;
    return false;
  };
  const join = (from: number, to: number): boolean => {
    if (next.has(from) || taken.has(to) || leadsTo(to, from)) return false;
    next.set(from, to);
    taken.add(to);
    return true;
  };
  return { next, taken, join };
}
