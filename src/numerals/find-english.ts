// Every number in an English text: digits, words, shares, ordinals, dates; how firmly, and in what it is counted.
import type { Span } from '../annotations/index.ts';
import { englishAfter, englishBefore } from './english-bounds.ts';
import { countReaders } from './english-counts.ts';
import { dateReaders } from './english-dates.ts';
import { tidy, type Core, type EnglishReader, type EnglishSort } from './english-reader.ts';
import { loneShareReaders, shareReaders } from './english-shares.ts';
import type { Bound } from './types.ts';

export interface EnglishNumber {
  /** Base units; a share of a whole as per cent (half is 50); a date 724 or, without a day, 7; `vague` its size. */
  readonly value: number;
  readonly sort: EnglishSort;
  readonly bound: Bound;
  /** `218,000`, `33 million`, `two thirds`; without bound words, sign and unit. */
  readonly text: string;
  readonly at: Span;
  /** Written in digits. */
  readonly isDigits: boolean;
}

/** Each tried in this order at one place. */
const readers: readonly EnglishReader[] = [...dateReaders, ...shareReaders, ...countReaders, ...loneShareReaders];

/** A row's match is a group of the row's name. */
const grammar = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${readers.map(({ name, pattern }) => `(?<is_${name}>${pattern})`).join('|')})`,
  'giu',
);

/**
 * All numbers of `text`, in order. A range (20 to 30) is two; `one` and `a` are no numbers by themselves but before a
 * scale, a part or `in`. What a number means is not asked. Throws nothing.
 *
 * `findEnglishNumbers('nearly 33 million yuan')` → `[{ value: 33000000, bound: 'nearly', sort: 'money', … }]`
 */
export function findEnglishNumbers(text: string): EnglishNumber[] {
  // may and march in small letters are no months
  const read = text.replace(/\b(?:may|march)\b/g, (verb) => '·'.repeat(verb.length));
  return [...read.matchAll(grammar)].flatMap((match) => numbersOf(match, text));
}

/** Each `one` and `single` as the number 1, for a reader who knows that a number is meant. */
export function findOnes(text: string): EnglishNumber[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}-]|\bno )(?:one|single)\b(?![-’]| another\b)/giu)].map(
    ({ 0: word, index }) => numberAt({ value: 1, sort: 'count' }, [index, index + word.length], text),
  );
}

function numbersOf({ 0: { length }, index, groups = {} }: RegExpExecArray, text: string): EnglishNumber[] {
  const end = index + length;
  const { read } = readers.find(({ name }) => groups[`is_${name}`] !== undefined)!;
  const around = { before: text.slice(0, index), after: text.slice(end) };
  return read(groups, around).map((core) => {
    const [from, to] = core.at ?? [0, length];
    return numberAt(core, [index + from, index + to], text);
  });
}

function numberAt({ value, sort, isDigits = false }: Core, [start, end]: Span, text: string): EnglishNumber {
  const counted = sort === 'count' || sort === 'share' ? sortAfter(text.slice(end), sort) : sort;
  return {
    value: counted === 'share' ? tidy(value * 100) : value,
    sort: counted,
    bound: sort === 'date' || sort === 'ordinal' || sort === 'vague' ? 'exact' : boundOf(text, start, end),
    text: text.slice(start, end),
    at: [start, end],
    isDigits,
  };
}

function sortAfter(after: string, sort: 'count' | 'share'): EnglishSort {
  if (/^(?:-| (?:(?:of )?an? )?)?(?:percentage|per cent|percent)[ -]points?\b|^(?: of a)? points?\b/i.test(after))
    return 'points';
  if (/^ ?(?:%|per cent\b|percent\b)/i.test(after)) return 'percent';
  if (/^(?:-| )(?:yuan|RMB|renminbi|(?:US |Hong Kong )?dollars|euros|pounds)\b/i.test(after)) return 'money';
  if (/^[- ](?:fold|times (?:as|the|that|what|its|their|more|over|higher|larger))\b/i.test(after)) return 'times';
  return sort;
}

function boundOf(text: string, start: number, end: number): Bound {
  const before = text.slice(Math.max(0, start - 40), start).replace(/(?:\b(?:an?|a total of|the)|[ \u00a0])+$/i, '');
  const led = englishBefore.find(({ words }) => words.test(before));
  if (led !== undefined) return led.bound;
  const after = text.slice(end, end + 60);
  return englishAfter.find(({ words }) => words.test(after))?.bound ?? 'exact';
}
