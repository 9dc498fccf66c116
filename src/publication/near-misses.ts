// Figures of one indicator, district and period that are nearly the same thing: they differ in what they count, not in
// how much, and are therefore not held against each other.
import type { ObservationRow } from './types.ts';

/** In what two statements differ; the page has a word for each. */
export const SCOPES = ['kind', 'change', 'measure', 'unitId', 'per'] as const;
export type Scope = (typeof SCOPES)[number];

export interface NearMiss {
  readonly rows: readonly ObservationRow[];
  /** At least one, in the order of the page. */
  readonly differs: readonly Scope[];
}

/**
 * Of `rows` those that share indicator (a second one too), district and period, stand in different sentences, and
 * differ in scope; a number said again counts once. Two rows or more each, in the order of the publication.
 */
export function nearMisses(rows: readonly ObservationRow[]): readonly NearMiss[] {
  const stated = rows
    .filter(({ repeats, period }) => repeats === null && period !== null)
    .flatMap((row) =>
      [row.indicator, row.also].flatMap((indicator) => (indicator === null ? [] : [{ row, indicator }])),
    );
  const groups = Map.groupBy(stated, ({ row, indicator }) => [indicator, row.district, row.period].join(' '));
  return [...groups.values()]
    .map((group) => group.map(({ row }) => row))
    .filter((group) => new Set(group.map(({ report, sentence }) => `${report} ${sentence}`)).size > 1)
    .map((group) => ({
      rows: group,
      differs: SCOPES.filter((scope) => new Set(group.map((row) => row[scope])).size > 1),
    }))
    .filter(({ differs }) => differs.length > 0);
}
