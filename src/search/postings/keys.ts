// What texts are found by. Chinese: each run of one, two and three units, whatever they are, so that no dictionary can
// part them otherwise than a reader does; with quotation marks also as printed, for who asks for just those. English:
// each word by its stem; and, for phrases, each word as it stands, each sign between words, each word with the signs
// before or behind it, and each two neighbouring words with what stands between them.
import { plainMarks } from '../comparable.ts';
import type { Language } from '../types.ts';
import { words } from '../words.ts';

/** What `visit` gets: a key, and at which unit (Chinese) or word (English) of the text it stands. */
export type Visit = (key: string, place: number) => void;

/** Runs of letters and digits: a phrase begins and ends at the border of one, or at a sign. */
export const ATOM = /[\p{L}\p{N}]+/gu;

/** First unit of English keys, so that their kinds are apart. */
export const KEY = { stem: 's', atom: 'a', sign: '-', pair: 'p', opened: '(', closed: ')' } as const;

/** Kinds that longer phrases are put together from. */
const PLACED: readonly string[] = [KEY.pair, KEY.opened, KEY.closed];

/** Visits all keys of `text`, in the form of `keepingMarks`, each key's places rising. */
export function eachKey(text: string, language: Language, visit: Visit): void {
  if (language === 'zh') eachRun(text, visit);
  else eachWord(plainMarks(text), visit);
}

/** Whether the list of a key keeps places: those do that longer strings and phrases are put together from. */
export function keepsPlaces(key: string, language: Language): boolean {
  return language === 'zh' ? key.length === 3 : PLACED.includes(key.charAt(0));
}

/** In which of `buckets` files a key stands: FNV-1a of its units. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % buckets;
}

function eachRun(text: string, visit: Visit): void {
  const plain = plainMarks(text);
  runs(plain, visit);
  if (plain !== text) runs(text, (run, at) => (plainMarks(run) === run ? undefined : visit(run, at)));
}

function runs(text: string, visit: Visit): void {
  for (let at = 0; at < text.length; at++) {
    visit(text.charAt(at), at);
    if (at + 2 <= text.length) visit(text.slice(at, at + 2), at);
    if (at + 3 <= text.length) visit(text.slice(at, at + 3), at);
  }
}

function eachWord(text: string, visit: Visit): void {
  for (const { stem } of words(text)) visit(KEY.stem + stem, 0);
  const { atoms, between } = atomsOf(text);
  atoms.forEach((atom, i) => {
    visit(KEY.atom + atom, i);
    const next = atoms[i + 1];
    for (const signs of openings(between[i]!)) visit(KEY.opened + signs + atom, i);
    for (const signs of closings(between[i + 1]!)) visit(KEY.closed + signs + atom, i);
    if (next !== undefined) visit(pairKey(atom, between[i + 1]!, next), i);
  });
  for (const sign of new Set(between.join(''))) if (sign !== ' ') visit(KEY.sign + sign, 0);
}

/** Signs before or behind a word by which a phrase that begins or ends with them is found: so many at most. */
export const MOST_SIGNS = 3;

function openings(between: string): readonly string[] {
  if (isSpace(between)) return NONE;
  const ends = Array.from({ length: Math.min(MOST_SIGNS, between.length) }, (_, i) => between.slice(-1 - i));
  return ends.filter((signs) => !signs.startsWith(' '));
}

function closings(between: string): readonly string[] {
  if (isSpace(between)) return NONE;
  const starts = Array.from({ length: Math.min(MOST_SIGNS, between.length) }, (_, i) => between.slice(0, i + 1));
  return starts.filter((signs) => !signs.endsWith(' '));
}

/** What mostly stands between words; the others are few. */
function isSpace(between: string): boolean {
  return between === ' ' || between === '';
}

const NONE: readonly string[] = [];

/** A text in its atoms, and what stands before, between and behind them: one more. */
export function atomsOf(text: string): { readonly atoms: readonly string[]; readonly between: readonly string[] } {
  const [atoms, between]: [string[], string[]] = [[], []];
  let end = 0;
  for (const { 0: atom, index } of text.matchAll(ATOM)) {
    atoms.push(atom);
    between.push(text.slice(end, index));
    end = index + atom.length;
  }
  between.push(text.slice(end));
  return { atoms, between };
}

/** White space stands in no atom, and no sign between is a letter: the three can be told apart in the key. */
export function pairKey(first: string, between: string, second: string): string {
  return KEY.pair + first + between + second;
}
