// How much a passage says about what was asked: whether it counts it, defines it, is about it.
import { comparable } from './comparable.ts';
import type { Wanted } from './engine-types.ts';
import { placesOf } from './excerpt.ts';
import { stands } from './stands.ts';
import type { BlockFigure, Found } from './types.ts';

/** The figures of a passage; none of a page. */
export function figuresOf({ besides }: Pick<Found, 'besides'>): readonly BlockFigure[] {
  return (besides as { readonly figures?: readonly BlockFigure[] } | undefined)?.figures ?? [];
}

/** Higher is better: 4 to 6 for figures that count what was asked, 2 for a definition, up to 2 for its count. */
export function telling({ text, language, besides }: Found, wanted: Wanted): number {
  const hits = placesOf(text, wanted);
  const figures = figuresOf({ besides });
  const counts = figures.filter(({ label }) => stands(label, '', { ...wanted, placeCounts: false })).length;
  const beside = figures.some(({ at }) => hits.some(([start, end]) => at[0] - end < NEAR && start - at[1] < NEAR));
  const defines = hits.some(([, end]) => DEFINES[language].test(comparable(text).slice(end, end + 12)));
  return (counts > 0 ? 3 + Math.min(3, counts) : beside ? 1 : 0) + (defines ? 2 : 0) + Math.min(2, hits.length / 2);
}

/** Units between a figure and what it counts, in one clause. */
const NEAR = 15;

const DEFINES = {
  zh: /^["”]?(?:,|\()?(?:是指|是|即|就是|指的是|简称|为主要|包括)/,
  en: /^["”]?,? ?(?:is|are|means|meaning|that is|which is|namely)\b/,
} as const;
