// The indicators that have observations, in the codelist's order, and how many each has.
import type { Indicator } from '../codelists/index.ts';
import type { ObservationRow, Publication } from '../publication/index.ts';

export function indicatorCounts(publication: Publication): readonly { readonly indicator: Indicator; readonly count: number }[] {
  return [...publication.indicators.values()].map((indicator) => ({ indicator, count: rowsOf(indicator.id, publication).length })).filter(({ count }) => count > 0);
}

/** The observations that state an indicator, as their first or their second. */
export function rowsOf(indicator: string, { observations }: Publication): readonly ObservationRow[] {
  return observations.filter((row) => row.indicator === indicator || row.also === indicator);
}
