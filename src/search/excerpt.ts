// What is shown of a text: the sentences that hold what was asked, in runs, marked or not.
import { comparable, keepingMarks } from './comparable.ts';
import { SENTENCE_END } from '../text/index.ts';
import type { Needle, Wanted } from './engine-types.ts';
import type { Language } from './types.ts';
import { words } from './words.ts';

export type Span = readonly [start: number, end: number];
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** Units of text shown at most, about three lines; and what stands where some is left out. */
const room: Readonly<Record<Language, { all: number; before: number; cut: string }>> = {
  zh: { all: 110, before: 24, cut: '……' },
  en: { all: 300, before: 70, cut: '… ' },
};

/** Places of all that stands of `wanted` in `text`, in order and apart. UTF-16 offsets. */
export function placesOf(text: string, { all, keepsMarks }: Pick<Wanted, 'all' | 'keepsMarks'>): readonly Span[] {
  const searched = keepsMarks ? keepingMarks(text) : comparable(text);
  const stems = new Set(all.flat().flatMap((needle) => (needle.kind === 'stem' ? [needle.stem] : [])));
  const there = stems.size > 0 ? words(searched).filter(({ stem }) => stems.has(stem)) : [];
  return apart([...all.flat().flatMap((needle) => strings(searched, needle)), ...there.map(({ at }) => at)]);
}

/**
 * Whole sentences from the first that holds most of what was asked, as many as there is room for; one that is longer is
 * cut at its clauses. Without a hit, the beginning.
 */
export function excerpt(text: string, wanted: Wanted): readonly Run[] {
  const { language } = wanted;
  const hits = placesOf(text, wanted);
  const sentences = sentencesOf(text);
  const most = Math.max(...sentences.map((one) => within(hits, one).length));
  const first = Math.max(
    0,
    sentences.findIndex((one) => within(hits, one).length === most),
  );
  const shown = grown(sentences, first, room[language].all);
  const from = sentences[shown[0]]?.[0] ?? 0;
  const to = sentences[shown[1]]?.[1] ?? text.length;
  return within(hits, [from, to]).length > 0 || hits.length === 0
    ? runs(text, hits, shorter(text, hits, [from, to], language), language)
    : runs(text, hits, [0, text.length], language);
}

/** The sentence and, while there is room, those behind it, then those before. */
function grown(sentences: readonly Span[], at: number, all: number): readonly [first: number, last: number] {
  const length = (first: number, last: number): number => (sentences[last]?.[1] ?? 0) - (sentences[first]?.[0] ?? 0);
  let [first, last] = [at, at];
  while (last + 1 < sentences.length && length(first, last + 1) <= all) last += 1;
  while (first > 0 && length(first - 1, last) <= all) first -= 1;
  return [first, last];
}

/** A stretch that is too long begins at the clause of its first hit and ends with a clause. */
function shorter(text: string, hits: readonly Span[], [from, to]: Span, language: Language): Span {
  const { all, before } = room[language];
  if (to - from <= all * 1.4) return [from, to];
  const [hit, behind] = within(hits, [from, to])[0] ?? [from, from];
  const start = hit - from <= before ? from : clauseStart(text, Math.max(from, hit - before), hit);
  const end = Math.max(behind, start + all);
  return [start, end >= to ? to : clauseEnd(text, end, Math.max(behind, start + all * 0.6))];
}

/** Behind the last comma of the stretch before the hit; else at a word. */
function clauseStart(text: string, from: number, hit: number): number {
  const clause = /^.*?[，；：、,;:—]["”’」』）)]*\s*/su.exec(text.slice(from, hit));
  const word = /^[\p{Script=Latin}\p{N}'’-]*[\s]*/u.exec(text.slice(from, hit));
  const found = from + (clause ?? word ?? [''])[0].length;
  return halves(text, found) ? found + 1 : found;
}

/** Before the last comma between `least` and `to`; else behind a word. */
function clauseEnd(text: string, to: number, least: number): number {
  const stretch = text.slice(least, to);
  const comma = /^.*(?=[，；：、,;:—](?!\d))/su.exec(stretch)?.[0].length;
  if (comma !== undefined && comma > 0) return Math.trunc(least) + comma;
  const word = /^[\p{Script=Latin}\p{N}'’-]*/u.exec(text.slice(to, to + 30))?.[0].length ?? 0;
  return halves(text, to + word) ? to + word + 1 : to + word;
}

function runs(text: string, hits: readonly Span[], [start, end]: Span, language: Language): readonly Run[] {
  const { cut } = room[language];
  const shown = within(hits, [start, end]);
  const edges = [start, ...shown.flat(), end];
  const inside = edges.slice(1).map((edge, i) => ({ text: text.slice(edges[i], edge), hit: i % 2 === 1 }));
  return [
    ...(start > 0 ? [{ text: cut, hit: false }] : []),
    ...inside.filter((run) => run.text !== ''),
    ...(end < text.trimEnd().length ? [{ text: cut.trimEnd(), hit: false }] : []),
  ];
}

/** Of Chinese and English alike: English ends with a point and a space before a capital. */
export function sentencesOf(text: string): readonly Span[] {
  const ends = [
    ...[...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length),
    ...[...text.matchAll(/[a-z)”’\d][.?!]["”’)]*\s+(?=[\p{Lu}“‘(\d])/gu)].map((match) => match.index + match[0].length),
  ];
  const edges = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b);
  return edges.slice(1).map((edge, i) => [edges[i] ?? 0, edge]);
}

function within(hits: readonly Span[], [start, end]: Span): readonly Span[] {
  return hits.filter((hit) => hit[0] >= start && hit[1] <= end);
}

function strings(searched: string, needle: Needle): readonly Span[] {
  if (needle.kind === 'stem' || needle.text === '') return [];
  const found: Span[] = [];
  for (let at = searched.indexOf(needle.text); at !== -1; at = searched.indexOf(needle.text, at + needle.text.length)) {
    const end = at + needle.text.length;
    if (needle.kind === 'string' || !(runsOn(searched, at) || runsOn(searched, end))) found.push([at, end]);
  }
  return found;
}

/** Whether a word goes on across this place. */
function runsOn(searched: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(searched.slice(at - 1, at + 1));
}

/** In order, those that touch or overlap made one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Whether a cut here would part a surrogate pair. */
function halves(text: string, at: number): boolean {
  return /^[\udc00-\udfff]$/.test(text[at] ?? '') && /^[\ud800-\udbff]$/.test(text[at - 1] ?? '');
}
