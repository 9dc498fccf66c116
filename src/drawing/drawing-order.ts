// In which order pages and files are drawn, and which of them a second thread may draw.

interface Path {
  readonly pathname: string;
}

/** What is drawn where. */
export interface DrawingOrder<P> {
  /** What is drawn from the whole publication, in Astro's own thread: glossary, data, and whatever is not shared. */
  readonly alone: readonly P[];
  /** What either thread may draw: reports and charts, in groups that are drawn together. */
  readonly shared: readonly (readonly P[])[];
}

/**
 * All `paths`, reordered. Astro goes address by address, all articles before all sources, so that each report would
 * be read for every kind of page anew; here its pages and files are one group. Pictures, which threads draw, stand
 * evenly among the groups: one after another they would keep every page waiting.
 */
export function drawingOrder<P extends Path>(paths: readonly P[]): DrawingOrder<P> {
  const [shared, alone] = [paths.filter(isShared), paths.filter((one) => !isShared(one))];
  const [pages, pictures] = [shared.filter((one) => !isPicture(one)), shared.filter(isPicture)];
  const single = pictures.map((one) => [one]);
  return { alone, shared: spread(single, [...Map.groupBy(pages, groupOf).values()]) };
}

/** Of a report or a chart: such pages need neither the uses of terms nor sentences of all reports. */
function isShared({ pathname }: Path): boolean {
  return /^(\/[^/]+)?\/(reports|infographics)\/[^/]/.test(pathname);
}

function isPicture({ pathname }: Path): boolean {
  return pathname.replace(/\/$/, '').endsWith('.png');
}

/** `/zh/reports/x/source/` and `/reports/x/edition.json` → `x`; of what is no report's its own address. */
function groupOf({ pathname }: Path): string {
  return /\/reports\/([^/]+)/.exec(pathname)?.[1] ?? pathname;
}

/** `few` among `many`, at equal distances, the first of them at the beginning. */
function spread<P>(few: readonly P[], many: readonly P[]): readonly P[] {
  const step = Math.ceil(many.length / Math.max(1, few.length));
  const parts = few.map((one, i) => [one, ...many.slice(i * step, (i + 1) * step)]);
  return [...parts.flat(), ...many.slice(few.length * step)];
}
