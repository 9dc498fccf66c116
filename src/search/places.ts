// Where a query stands in a text: the test of a literal hit, and the places to mark.
import { comparable, keepingMarks } from './comparable.ts';
import type { Query } from './read-query.ts';
import { words } from './words.ts';

export type Span = readonly [start: number, end: number];

/**
 * The contract's test of a result: Chinese contains the string; English contains every word by stem and every phrase
 * exactly.
 * `isLiteral('签订工资集体协商合同', readQuery('集体协商', 'zh'))` → true. Width and case do not count.
 */
export function isLiteral(text: string, query: Query): boolean {
  return found(text, query).every((one) => one.length > 0);
}

/** Places of the phrases and words that stand in `text`, in order and apart. UTF-16 offsets. */
export function places(text: string, query: Query): readonly Span[] {
  return apart(found(text, query).flat());
}

/** For each phrase, then each word, its places. */
function found(text: string, { language, phrases, words: asked, keepsMarks }: Query): readonly (readonly Span[])[] {
  const searched = keepsMarks ? keepingMarks(text) : comparable(text);
  const there = asked.length > 0 ? words(searched) : [];
  return [
    ...phrases.map((phrase) => phrasePlaces(searched, phrase, language === 'en')),
    ...asked.map(({ stem }) => there.filter((word) => word.stem === stem).map((word) => word.at)),
  ];
}

function phrasePlaces(searched: string, phrase: string, wholeWords: boolean): Span[] {
  const found: Span[] = [];
  for (let at = searched.indexOf(phrase); at !== -1; at = searched.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    if (!wholeWords || !(runsOn(searched, at) || runsOn(searched, end))) found.push([at, end]);
  }
  return found;
}

/** Whether a word goes on across this place. */
function runsOn(searched: string, at: number): boolean {
  return isLetter(searched[at - 1]) && isLetter(searched[at]);
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

/** In order, those that touch or overlap made one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
