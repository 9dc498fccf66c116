// Which hits a narrowed question keeps, and how many each choice of a facet would leave.
import { FACETS, type Facet } from '../request.ts';

export interface Tally {
  /** Counts a hit, and says whether it is kept. */
  readonly take: (hit: Readonly<Record<Facet, string | null>>) => boolean;
  readonly counts: () => Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** A hit counts for a facet where it satisfies all others. */
export function tally(narrow: Readonly<Partial<Record<Facet, string | null>>>): Tally {
  const counts: Readonly<Record<Facet, Map<string, number>>> = {
    kind: new Map(),
    district: new Map(),
    year: new Map(),
  };
  return {
    take: (hit) => {
      const missed = FACETS.filter((facet) => (narrow[facet] ?? hit[facet]) !== hit[facet]);
      for (const facet of FACETS) {
        const value = hit[facet];
        if (value === null || missed.some((one) => one !== facet)) continue;
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
      return missed.length === 0;
    },
    counts: () => counts,
  };
}
