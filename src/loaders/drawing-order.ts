// In which order Astro draws what it has paths for: a report's pages together, pictures spread among them.

interface Path {
  readonly pathname: string;
}

/**
 * All `paths`, reordered. Astro goes address by address, all articles before all sources, so that each report would
 * be read for every kind of page anew; here its pages and files stand together. Pictures, which threads draw, stand
 * evenly among the pages: one after another they would keep every page waiting.
 */
export function drawingOrder<P extends Path>(paths: readonly P[]): readonly P[] {
  const [pages, pictures] = [paths.filter((one) => !isPicture(one)), paths.filter(isPicture)];
  return spread(pictures, [...Map.groupBy(pages, reportOf).values()].flat());
}

function isPicture({ pathname }: Path): boolean {
  return pathname.replace(/\/$/, '').endsWith('.png');
}

/** `/zh/reports/x/source/` and `/reports/x/edition.json` → `x`; nothing for what is no report's. */
function reportOf({ pathname }: Path): string {
  return /\/reports\/([^/]+)/.exec(pathname)?.[1] ?? '';
}

/** `few` among `many`, at equal distances, the first of them at the beginning. */
function spread<P>(few: readonly P[], many: readonly P[]): readonly P[] {
  const step = Math.ceil(many.length / Math.max(1, few.length));
  const parts = few.map((one, i) => [one, ...many.slice(i * step, (i + 1) * step)]);
  return [...parts.flat(), ...many.slice(few.length * step)];
}
