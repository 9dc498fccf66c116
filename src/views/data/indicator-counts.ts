// The indicators that have observations, in the codelist's order, and how many each has.
import type { Indicator } from '../../codelists/index.ts';
import type { Publication } from '../../publication/index.ts';

export interface IndicatorCount {
  readonly indicator: Indicator;
  readonly count: number;
}

/** A row that states two indicators counts for both. */
export function indicatorCounts({
  indicators,
  rowsOfIndicator,
}: Pick<Publication, 'indicators' | 'rowsOfIndicator'>): readonly IndicatorCount[] {
  return [...indicators.values()]
    .map((indicator) => ({ indicator, count: rowsOfIndicator.get(indicator.id)?.length ?? 0 }))
    .filter(({ count }) => count > 0);
}
