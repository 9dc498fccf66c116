// Of every figure the English that states it: a clause of the English text, as `quote` is one of the Chinese.
import type { SentenceId, Span } from '../annotations/index.ts';
import type { Observation } from '../observations/index.ts';
import type { Bilingual, EnglishText } from './in-english.ts';

/**
 * By id; none for a figure whose segment stands in Chinese. The clause that holds the number, or the English sentence
 * where the Chinese quote goes beyond a clause, too; of a figure that the English says without its number (one, both)
 * the whole segment.
 *
 * `… held 17 fairs; the rate reached 60.2 per cent.` → of 60.2% `the rate reached 60.2 per cent`
 */
export function quotesIn(
  english: EnglishText,
  { segments, observations }: Bilingual,
): Record<Observation['id'], string> {
  const textOf = new Map(english.blocks.map(({ id, text }) => [id, text]));
  const found = new Map(english.observations.map((one) => [one.id, one]));
  const placeOf = new Map(english.sentences.map((one) => [one.id, one]));
  const firstOf = new Map(segments.flatMap(({ sentences }) => sentences.map((id) => [id, sentences[0]!] as const)));
  const inChinese = new Set<SentenceId>(english.inChinese.map(({ sentence }) => sentence));
  const quotes = observations.flatMap(({ id, sentence, quote }): [Observation['id'], string][] => {
    const first = firstOf.get(sentence);
    const place = first === undefined || inChinese.has(first) ? undefined : placeOf.get(first);
    if (place === undefined) return [];
    const text = textOf.get(place.block)!.slice(...place.at);
    const number = found.get(id)?.at;
    if (number === undefined) return [[id, withoutStop(text)]];
    const at: Span = [number[0] - place.at[0], number[1] - place.at[0]];
    return [[id, clauseAround(text, at, isSentence(quote) ? STOP : STOP_OR_SEMICOLON)]];
  });
  return Object.fromEntries(quotes);
}

/** The Chinese quote is a sentence where its clause does not name what is counted. */
function isSentence(quote: string): boolean {
  return /[；;]/.test(quote);
}

const [STOP, STOP_OR_SEMICOLON] = [/[.!?][’”)]*(?= |$)/g, /[.!?;][’”)]*(?= |$)/g];

/** A stop that ends no sentence: `No. 5`, `J. Smith`, the number of a heading (`2. Skills`). */
const ABBREVIATED = /(?:\b(?:Nos?|[Vv]ols?|Mr|Mrs|Ms|Dr|St|[Aa]rt|[Pp]p?|cf|vs|approx|\p{Lu})|^\d{1,2})\.$/u;

function clauseAround(text: string, at: Span, end: RegExp): string {
  const ends = [...text.matchAll(end)]
    .filter((mark) => endsClause(text, mark))
    .map((mark) => mark.index + mark[0].length);
  const start = ends.findLast((one) => one <= at[0]) ?? 0;
  const stop = ends.find((one) => one >= at[1]) ?? text.length;
  return withoutStop(text.slice(start, stop).trim());
}

function endsClause(text: string, { index, 0: mark }: RegExpExecArray): boolean {
  const [before, after] = [text.slice(0, index + 1), text.slice(index + mark.length)];
  if (mark.startsWith('.') && (ABBREVIATED.test(before) || /^ \p{Ll}/u.test(after))) return false;
  return !isOpen(text.slice(0, index + mark.length));
}

/** Within round brackets, which are never cut in two. */
function isOpen(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** As the Chinese quote has no 。 */
function withoutStop(text: string): string {
  return text.replace(/[.;]$/, '');
}
