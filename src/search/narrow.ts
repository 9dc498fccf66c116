// Narrowing results by kind, district and year, and counting what each choice would leave.
import { FACETS, type Facet, type Request } from './request.ts';
import type { Found } from './types.ts';

export interface Choice {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The results that satisfy every facet but `except`. */
export function narrow(results: readonly Found[], request: Request, except?: Facet): readonly Found[] {
  return results.filter((result) =>
    FACETS.every((facet) => facet === except || request[facet] === null || result[facet] === request[facet]),
  );
}

/**
 * Values of a facet among results narrowed by the other facets, with counts; a chosen value stays though it counts 0.
 */
export function choices(results: readonly Found[], request: Request, facet: Facet): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const result of narrow(results, request, facet)) {
    const value = result[facet];
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = request[facet];
  if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
  return [...counts].map(([value, count]) => ({ value, count, chosen: value === chosen }));
}
