// The indicators that still stand: one merged into another keeps its row, and its page leads there.
import type { Indicator } from './schema.ts';

/** Those of `indicators` that were not merged into another, in the list's order. */
export function standingIndicators(indicators: Iterable<Indicator>): readonly Indicator[] {
  return [...indicators].filter(({ replacedBy }) => replacedBy === undefined);
}
