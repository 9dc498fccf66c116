// The index in parts, each an index of its own that the reader's browser merges: what makes one holds its whole text
// many times over.
import type { SearchRecord } from './types.ts';

/** Records in one part, some two hundred reports. Pagefind takes 2.6 GB to write 41,000 at once, 0.5 GB for these. */
const MOST = 10_000;

/** Beside the first part: into how many the index is cut, a JSON number. */
export const PARTS_FILE = 'parts.json';

/** Where part `i` lies, counted from 0, from the folder of the index: the first is the folder itself. */
export function partFolder(i: number): string {
  return i === 0 ? '' : `${i + 1}/`;
}

/**
 * `records` in as few parts of `most` as hold them, each language dealt out evenly, since a browser asks every part in
 * every language. One part is the records as they stand.
 */
export function inParts(records: readonly SearchRecord[], most = MOST): readonly (readonly SearchRecord[])[] {
  const languages = [...Map.groupBy(records, ({ language }) => language).values()];
  const wanted = Math.min(Math.ceil(records.length / most), ...languages.map(({ length }) => length));
  if (wanted <= 1) return [records];
  return Array.from({ length: wanted }, (_, i) =>
    languages.flatMap((own) => {
      const edge = (at: number): number => Math.floor((at * own.length) / wanted);
      return own.slice(edge(i), edge(i + 1));
    }),
  );
}
