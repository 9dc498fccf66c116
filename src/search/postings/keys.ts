// What texts are found by. Chinese: each run of one, two and three units, whatever they are, so that no dictionary can
// part them otherwise than a reader does. English: each word by its stem; and, for phrases, each word as it stands,
// each sign between words, each word with the sign before or behind it, and each two neighbouring words with what
// stands between them.
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

/** Visits all keys of `text`, which is in its comparable form, in the order of their places within each kind. */
export function eachKey(text: string, language: Language, visit: Visit): void {
  if (language === 'zh') eachRun(text, visit);
  else eachWord(text, visit);
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
    const [sign, next] = [between[i]!.at(-1), atoms[i + 1]];
    if (sign !== undefined && sign !== ' ') visit(KEY.opened + sign + atom, i);
    const closing = between[i + 1]!.at(0);
    if (closing !== undefined && closing !== ' ') visit(KEY.closed + closing + atom, i);
    if (next !== undefined) visit(pairKey(atom, between[i + 1]!, next), i);
  });
  for (const sign of new Set(between.join(''))) if (sign !== ' ') visit(KEY.sign + sign, 0);
}

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
