// Weaving: a plain string and the annotations that point into it become runs, which a page wraps in elements.
import type { Run, Span } from './types.ts';

/**
 * Cuts `text` at every start and end of `annotations` and returns the pieces in order, each with the annotations that
 * cover it, widest first (so that wrapping from the left nests properly). An empty text gives no runs.
 * Throws nothing; spans outside the text are clipped to it.
 *
 * `weave('共21.8万人', [{ at: [1, 6] }])` → `共` · `21.8万`+annotation · `人`
 */
export function weave<A extends { readonly at: Span }>(text: string, annotations: readonly A[]): Run<A>[] {
  const cuts = new Set([0, text.length]);
  for (const {
    at: [start, end],
  } of annotations) {
    if (start > 0 && start < text.length) cuts.add(start);
    if (end > 0 && end < text.length) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const widestFirst = [...annotations].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      annotations: widestFirst.filter(({ at }) => at[0] <= start && at[1] >= end),
    };
  });
}
