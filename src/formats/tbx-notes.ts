// What TBX-Basic has no category for: notes that begin with their name; and a source with what is known of it.
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Language, Localized } from '../language/index.ts';
import type { Citation, Source } from '../termbase/index.ts';

/** Every name a note may begin with, and what it tells. */
export const noteNames = {
  domain: 'the subject field’s id',
  mark: 'how much a reader of the text needs the term explained: opaque, technical, plain, never',
  check: 'whether a translation must answer it by an approved term: strict, or loose for everyday words',
  choose: 'of a headword: when which of its English terms is meant',
  allows: 'of a headword: an English form that compounds may use for it without a reason',
  element: 'of a compound: a part of its Chinese that it renders otherwise than the part’s own entry allows',
  rendering: 'the English for the element before it',
  elementReason: 'why the elements are rendered so',
  region: 'what the thing is called in Taiwan (TW) or Hong Kong (HK)',
  falseFriend: 'what is called so in Taiwan or Hong Kong and is another thing',
  regionNote: 'of the region’s name before it',
  history: 'what a source or a report states of its time',
  note: 'what a reader or translator must mind',
  literal: 'the Chinese word for word',
  pinyin: 'words parted by spaces, the syllables of a word by hyphens',
  pinyinShown: 'the pinyin as it is printed (GB/T 16159)',
  reliability: 'attested in the reports, cited from the source, established in general use, or proposed by us',
  partOfSpeech: 'where the dialect’s list lacks it',
  since: 'the year from which the term is in use',
  until: 'the last year in which it was',
  body: 'whose term it is',
  reason: 'why a deprecated term is not to be used',
  form: 'a further form the term is found by',
  not: 'a phrase in which the same characters are not this term',
  context: 'the id of a sentence that shows the term',
  work: 'the id of the source before it',
  at: 'the place in the source',
  date: 'the date the source bears',
  seen: 'the day the source was opened',
  url: 'the source’s address, where it is not on the web',
} as const;

type NoteName = keyof typeof noteNames;

export function named(name: NoteName, value: string, tag?: string): Element {
  return x('note', tag === undefined ? {} : { 'xml:lang': tag }, `${name}: ${value}`);
}

/** None for null. */
export function maybeNamed(name: NoteName, value: string | number | null): Element[] {
  return value === null ? [] : [named(name, String(value))];
}

/** In both languages, each saying which it is; none for null. */
export function namedInBoth(name: NoteName, text: Localized | null): Element[] {
  return text === null ? [] : (['zh', 'en'] as const).map((language) => named(name, text[language], language));
}

export interface Naming {
  readonly language: Language;
  readonly sources: ReadonlyMap<string, Source>;
}

/** The source and what is known of it, one after another; a sentence is its id. */
export function sourceParts(citation: Citation, { language, sources }: Naming): Element[] {
  if ('sentence' in citation) return [admin(citation.sentence)];
  const { work, at } = citation;
  const { date = null, seen = null, url = null, work: name } = sources.get(work) ?? {};
  return [
    admin(name?.[language] ?? work),
    named('work', work),
    ...namedInBoth('at', at),
    ...maybeNamed('date', date),
    ...maybeNamed('seen', seen),
    ...maybeNamed('url', isOnTheWeb(url) ? null : url),
  ];
}

/**
 * Outside the group, where alone the dialect allows an address; its targets must be the web's, so others are told in
 * a note.
 */
export function sourceAddress(citation: Citation, sources: Naming['sources']): Element[] {
  const url = 'work' in citation ? (sources.get(citation.work)?.url ?? null) : null;
  return 'work' in citation && isOnTheWeb(url) ? [external(url, `source: ${citation.work}`)] : [];
}

function isOnTheWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\/./.test(url);
}

export function external(target: string, text: string): Element {
  return x('xref', { type: 'externalCrossReference', target }, text);
}

export function admin(source: string): Element {
  return x('admin', { type: 'source' }, source);
}
