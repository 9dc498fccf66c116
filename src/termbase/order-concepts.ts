// The four orders of the glossary: by pinyin, by strokes, by the English alphabet, by domain; each in sections with a
// key.
import { domainIds } from './domains.ts';
import type { Phrase } from './phrase-schema.ts';
import { preferredTerm, type Concept } from './read-concept.ts';
import { pinyinKeys } from './pinyin.ts';
import { strokeCounts } from './strokes.ts';

export type ConceptOrder = 'pinyin' | 'stroke' | 'english' | 'domain';

/**
 * `key`: the letter (pinyin, English), the strokes of the first character, or the domain's id; `#` for what begins
 * with a figure.
 */
export interface ConceptSection {
  readonly key: string;
  readonly concepts: readonly Concept[];
}

/**
 * `concepts` in an order, cut into its sections; a section without concepts is left out. Each concept stands once,
 * under its preferred term. Pinyin goes by the entry's own syllables, then by tones (`Intl.Collator` reads 调解 as
 * diàojiě and files it under D); strokes go by the counts of the characters one after another, then by CLDR's
 * collation. What begins with a figure stands under `#`, first.
 */
export function orderConcepts(concepts: readonly Concept[], order: ConceptOrder): ConceptSection[] {
  const { compare, key } = orders[order];
  const sections = Map.groupBy([...concepts].sort(compare), key);
  return [...sections].map(([name, members]) => ({ key: name, concepts: members }));
}

/** Phrases by the pinyin of their first pattern. */
export function orderPhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  const pinyin = ({ zh: { patterns } }: Phrase): string => patterns[0]?.pinyin ?? '';
  return phrases.toSorted((a, b) => comparePinyin(pinyin(a), pinyin(b)) || (a.id < b.id ? -1 : 1));
}

type Compare = (a: Concept, b: Concept) => number;

const strokes = new Intl.Collator('zh-u-co-stroke');
const letters = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });
const zh = (concept: Concept): string => preferredTerm(concept, 'zh').text;
const en = (concept: Concept): string => preferredTerm(concept, 'en').text;

const byStrokes: Compare = (a, b) => compareCounts(countsOf(a), countsOf(b)) || strokes.compare(zh(a), zh(b));
const byEnglish: Compare = (a, b) => letters.compare(en(a), en(b));
const byPinyin: Compare = (a, b) =>
  comparePinyin(preferredTerm(a, 'zh').pinyin, preferredTerm(b, 'zh').pinyin) || byStrokes(a, b);
const byDomain: Compare = (a, b) => domainIds.indexOf(a.domain) - domainIds.indexOf(b.domain) || byPinyin(a, b);

const orders: Readonly<
  Record<ConceptOrder, { readonly compare: Compare; readonly key: (concept: Concept) => string }>
> = {
  pinyin: { compare: byPinyin, key: (concept) => initial(preferredTerm(concept, 'zh').pinyin) },
  stroke: { compare: byStrokes, key: (concept) => String(countsOf(concept)[0] ?? '#') },
  english: { compare: byEnglish, key: (concept) => initial(en(concept)) },
  domain: { compare: byDomain, key: ({ domain }) => domain },
};

/** None where a term begins with something else than a Han character: 12351热线. */
function countsOf(concept: Concept): readonly number[] {
  const text = zh(concept).replace(/^[“《「]/, '');
  return /^\p{Script=Han}/u.test(text) ? strokeCounts(text) : [];
}

function compareCounts(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((count, i) => count !== b[i]);
  return place === -1 ? a.length - b.length : (a[place] ?? 0) - (b[place] ?? 0);
}

function initial(text: string): string {
  const first =
    text
      .replace(/^[“‘《「（(]+/u, '')
      .normalize('NFD')[0]
      ?.toUpperCase() ?? '';
  return /[A-Z]/.test(first) ? first : '#';
}

/** Syllable by syllable without tones first, ü after u; only words whose syllables agree are told apart by tone. */
function comparePinyin(a: string, b: string): number {
  const [left, right] = [pinyinKeys(a), pinyinKeys(b)];
  return compareLists(left.map(letterKey), right.map(letterKey)) || compareLists(left.map(toneKey), right.map(toneKey));
}

/** Marks of the four tones after NFD, in order; a syllable without one (neutral) comes last. */
const toneMarks = ['\u0304', '\u0301', '\u030c', '\u0300'];

function toneKey(syllable: string): string {
  const tone = toneMarks.findIndex((mark) => syllable.normalize('NFD').includes(mark));
  return String(tone === -1 ? toneMarks.length : tone);
}

function letterKey(syllable: string): string {
  const bare = syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .toLowerCase();
  return bare.includes('\u0308') ? `${bare.replaceAll('\u0308', '')}\u0001` : bare;
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((part, i) => part !== b[i]);
  if (place === -1) return a.length - b.length;
  return (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}
