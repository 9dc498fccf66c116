// An excerpt of a text around what was asked, in runs: marked or not.
import { places, type Span } from './places.ts';
import type { Query } from './read-query.ts';
import type { Language } from './types.ts';

export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/**
 * Units before the first hit and in all, about two lines of the column of results; and the sign where the text is
 * cut.
 */
const room: Readonly<Record<Language, { before: number; all: number; cut: string }>> = {
  zh: { before: 30, all: 90, cut: '……' },
  en: { before: 80, all: 240, cut: '…' },
};

/** The text cut to its first hit and what stands around it. Without a hit, its beginning. */
export function marked(text: string, query: Query): readonly Run[] {
  const { before, all, cut } = room[query.language];
  const hits = places(text, query);
  const [first, behind] = hits[0] ?? [0, 0];
  const start = beginning(text, Math.max(0, first - before), first);
  const end = ending(text, Math.max(start + all, behind), behind);
  const sign = [{ text: cut, hit: false }];
  return [...(start > 0 ? sign : []), ...runs(text, hits, [start, end]), ...(end < text.length ? sign : [])];
}

/** A sentence's or clause's beginning, or a word's, within the room before the hit. */
function beginning(text: string, from: number, hit: number): number {
  if (from === 0) return 0;
  const clause = /^[^。！？；，、：,;:.!?]*[。！？；，、：,;:.!?]["”’』」）)]*\s*/.exec(text.slice(from, hit));
  const word = /^\S*\s+/.exec(text.slice(from, hit));
  const found = from + (clause ?? word ?? [''])[0].length;
  return halves(text, found) ? found + 1 : found;
}

/** A word's end where words are parted by spaces; no comma is left before the sign of the cut. */
function ending(text: string, to: number, behind: number): number {
  if (to >= text.length) return text.length;
  const word = /^[\p{Script=Latin}\p{N}'’.,-]*/u.exec(text.slice(to, to + 30));
  const found = to + (word?.[0].length ?? 0);
  const comma = /[，、；：,;:\s]+$/.exec(text.slice(behind, found));
  return halves(text, found) ? found + 1 : found - (comma?.[0].length ?? 0);
}

/** Whether a cut here would part a surrogate pair. */
function halves(text: string, at: number): boolean {
  return /^[\udc00-\udfff]$/.test(text[at] ?? '') && /^[\ud800-\udbff]$/.test(text[at - 1] ?? '');
}

function runs(text: string, hits: readonly Span[], [start, end]: Span): readonly Run[] {
  const shown = hits.filter((hit) => hit[1] <= end && hit[0] >= start);
  const edges = [start, ...shown.flat(), end];
  return edges
    .slice(1)
    .map((edge, index) => ({ text: text.slice(edges[index], edge), hit: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
