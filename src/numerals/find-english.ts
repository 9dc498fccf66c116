// Every number in an English text: digits, words, shares, ordinals, dates; how firmly, and in what it is counted.
import type { Span } from '../annotations/index.ts';
import { englishAfter, englishBefore } from './english-bounds.ts';
import { cardinals, months, multiples, ordinals, parts, phrases, scales, vague, vagueScales } from './english-words.ts';
import type { Bound } from './types.ts';

/** What a number is counted in, as far as a translation must not change it. */
export type EnglishSort = 'count' | 'percent' | 'points' | 'money' | 'ordinal' | 'share' | 'times' | 'vague' | 'date';

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

const of = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const scale = `(?:${of(scales)})`;
const word = `(?:${of(cardinals)})`;
const written = `${word}(?:[- ](?:and )?${word}|[ -](?:and )?${scale}(?:(?: and| |, )${word}(?:[- ]${word})?)?)*`;
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** twenty … ninety, which stand before an ordinal: twenty-first. */
const tens = Object.keys(cardinals)
  .filter((each) => each.endsWith('ty'))
  .join('|');
/** What stands for one before a word of scale: a dozen, the first hundred. */
const oneOf = 'an?|half an?|the (?:first|last|next)|another';
const nth = '(?:st|nd|rd|th)';
const month = `(?:${of(months)})`;

/** The branches, each tried in this order at one place. */
const grammar = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    [
      String.raw`(?<dayFrom>\d{1,2})${nth}?(?: to | and |–|-)(?<dayTo>\d{1,2})${nth}? (?<monthOf>${month})\b`,
      String.raw`(?<monthFor>${month}) (?<firstDay>\d{1,2})(?: to | and |–|-)(?<lastDay>\d{1,2})(?!\d|,\d)\b`,
      String.raw`(?<century>19|20)(?<year>\d\d)[/–-](?<yearTo>\d\d)(?!\d)`,
      String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)? (?<monthAfter>${month})\b`,
      String.raw`(?<month>${month})(?: (?<dayAfter>\d{1,2})(?!\d|,\d))?\b`,
      String.raw`(?<inOf>${written}|\d+) (?:in|out of)(?: every)? (?<inAll>${written}|\d+)\b`,
      String.raw`(?<wholes>${word}|\d+) and (?:an? )?(?<andPart>half|quarter)(?: (?<andScale>${scale}))?\b`,
      String.raw`(?<phrase>${of(phrases)})\b`,
      String.raw`(?<sizes>${of(vagueScales)}) of (?<sizeOf>${of(vague)})\b`,
      String.raw`(?:several|a few) (?<several>${of(scales)})\b`,
      String.raw`(?<count>an?|${word}|\d+)[- ](?<part>${of(parts)})\b`,
      String.raw`(?<place>\d+)(?:st|nd|rd|th)\b`,
      String.raw`(?<digits>${digits})(?:[ -](?<scale>${scale})s?\b)?`,
      String.raw`(?<aScale>${oneOf}) (?<scaleOf>${scale})(?: and (?<rest>${word}(?:[- ]${word})?))?\b`,
      String.raw`(?<ten>${tens})-(?<ordinalOf>${of(ordinals)})\b`,
      String.raw`(?<written>${written})\b`,
      String.raw`(?<half>half|halves)\b`,
      String.raw`(?<multiple>${of(multiples)})\b`,
      String.raw`(?<vague>${of(vague)})\b`,
      String.raw`(?<ordinal>${of(ordinals)})\b(?!-hand)`,
    ].join('|') +
    ')',
  'giu',
);

/**
 * All numbers of `text`, in order. A range (20 to 30) is two; `one` and `a` are no numbers by themselves but before a
 * scale, a part or `in`. What a number means is not asked. Throws nothing.
 *
 * `findEnglishNumbers('nearly 33 million yuan')` → `[{ value: 33000000, bound: 'nearly', sort: 'money', … }]`
 */
export function findEnglishNumbers(text: string): EnglishNumber[] {
  return [...text.matchAll(grammar)].flatMap((match) => numbersOf(match, text));
}

interface Core {
  readonly value: number;
  readonly sort: EnglishSort;
  readonly isDigits?: boolean;
}

function numbersOf(match: RegExpExecArray, text: string): EnglishNumber[] {
  const end = match.index + match[0].length;
  const after = text.slice(end);
  return coresOf(match, { before: text.slice(0, match.index), after }).map(({ value, sort, isDigits = false }) => {
    const counted = sort === 'count' || sort === 'share' ? sortAfter(after, sort) : sort;
    return {
      value: counted === 'share' ? tidy(value * 100) : value,
      sort: counted,
      bound: sort === 'date' || sort === 'ordinal' || sort === 'vague' ? 'exact' : boundOf(text, match.index, end),
      text: match[0],
      at: [match.index, end] as const,
      isDigits,
    };
  });
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** The number that a match says, if any. */
function coresOf({ groups = {} }: RegExpExecArray, around: Around): readonly Core[] {
  const one = (value: number | null, sort: EnglishSort, isDigits = false): Core[] =>
    value === null ? [] : [{ value, sort, isDigits }];
  if (groups.monthOf !== undefined)
    return [groups.dayFrom, groups.dayTo].flatMap((day) =>
      one(100 * lookUp(months, groups.monthOf!) + Number(day), 'date', true),
    );
  if (groups.monthFor !== undefined)
    return [groups.firstDay, groups.lastDay].flatMap((day) =>
      one(100 * lookUp(months, groups.monthFor!) + Number(day), 'date', true),
    );
  if (groups.year !== undefined)
    return [groups.year, groups.yearTo].flatMap((year) => one(Number(groups.century + year!), 'count', true));
  if (groups.monthAfter !== undefined)
    return one(100 * lookUp(months, groups.monthAfter) + Number(groups.day), 'date', true);
  if (groups.month !== undefined) return monthOf(groups.month, groups.dayAfter, around);
  if (groups.inOf !== undefined) return one(tidy(readWords(groups.inOf)! / readWords(groups.inAll!)!), 'share');
  if (groups.wholes !== undefined)
    return one(
      (readWords(groups.wholes)! + 1 / parts[groups.andPart!.toLowerCase()]!) * scaleOf(groups.andScale),
      'count',
    );
  if (groups.phrase !== undefined) return one(lookUp(phrases, groups.phrase), 'count');
  if (groups.sizes !== undefined)
    return one(lookUp(vagueScales, groups.sizes) * lookUp(vague, groups.sizeOf!), 'vague');
  if (groups.several !== undefined) return one(sizeOf(groups.several), 'vague');
  if (groups.part !== undefined) return partOf(groups.count!, groups.part, around);
  if (groups.place !== undefined) return one(Number(groups.place), 'ordinal', true);
  if (groups.digits !== undefined)
    return one(Number(groups.digits.replaceAll(',', '')) * scaleOf(groups.scale), 'count', true).map((core) => ({
      ...core,
      value: tidy(core.value),
    }));
  if (groups.scaleOf !== undefined)
    return one(
      (/^half/i.test(groups.aScale!) ? 0.5 : 1) * scaleOf(groups.scaleOf) + (readWords(groups.rest ?? '') ?? 0),
      'count',
    );
  if (groups.written !== undefined) return writtenOf(groups.written, around);
  if (groups.half !== undefined) return halfOf(around);
  if (groups.multiple !== undefined) return one(lookUp(multiples, groups.multiple), 'times');
  if (groups.vague !== undefined) return one(lookUp(vague, groups.vague), 'vague');
  if (groups.ordinalOf !== undefined)
    return one(lookUp(cardinals, groups.ten!) + lookUp(ordinals, groups.ordinalOf), 'ordinal');
  return one(lookUp(ordinals, groups.ordinal!), 'ordinal');
}

/** May and March are words too: a month with a day, or with a capital that no beginning of a sentence gives. */
function monthOf(name: string, day: string | undefined, { before, after }: Around): Core[] {
  const isWord = /^(?:may|march)$/.test(name);
  const isHoliday = /^may$/i.test(name) && /^ Day\b/.test(after);
  const begins = /(?:^|[.!?:;]\s|[‘“(]|\n)$/.test(before);
  const isVerb = /^may$/i.test(name) && begins && !/^(?: (?:19|20)\d\d|,? (?:and|to) [A-Z])/.test(after);
  if (day === undefined && (isWord || isHoliday || isVerb)) return [];
  return [{ value: day === undefined ? lookUp(months, name) : 100 * lookUp(months, name) + Number(day), sort: 'date' }];
}

/** A third of, two thirds; the third quarter and half a year are times of the year. */
function partOf(count: string, part: string, { before, after }: Around): Core[] {
  const number = /^an?$/i.test(count) ? 1 : readWords(count);
  if (/\band $/i.test(before)) return [{ value: number! / parts[part.toLowerCase()]!, sort: 'count' }];
  if (number === null || /^ (?:time|party|part of the year)\b/i.test(after)) return [];
  const isOfYear = /^(?:-| (?:a |of the )?)year/i.test(after) || /\b(?:first|last|past|next) $/i.test(before);
  if (/^(?:half|quarters?)$/i.test(part) && isOfYear)
    return [{ value: /^half/i.test(part) ? 0.5 : number, sort: 'count' }];
  return [{ value: tidy(number / parts[part.toLowerCase()]!), sort: 'share' }];
}

/** One alone is a pronoun as often as a number. */
function writtenOf(words: string, { after }: Around): Core[] {
  const value = readWords(words);
  if (value === null || /^one$/i.test(words)) return [];
  return [{ value, sort: /^[- ](?:fold|times)\b/i.test(after) ? 'times' : 'count' }];
}

/** Half of a year, a day or a life is a stretch of time, not a share. */
function halfOf({ before, after }: Around): Core[] {
  const ofTime = /^(?:-| (?:an? |the |of the |past )?)(?:year|day|hour|month|century|term|past)|^ past\b/i.test(after);
  const inOrder = /\b(?:first|second|latter|former)[- ]$/i.test(before);
  return [ofTime || inOrder ? { value: 0.5, sort: 'count' } : { value: 0.5, sort: 'share' }];
}

function sortAfter(after: string, sort: 'count' | 'share'): EnglishSort {
  if (/^(?:-| (?:of an? )?)?(?:percentage|per cent|percent)[ -]points?\b|^ points?\b/i.test(after)) return 'points';
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

/** `two hundred and fifty thousand` → 250000; digits are read too; null where the words make no number. */
export function readWords(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  let [sum, part] = [0, 0];
  for (const one of words
    .toLowerCase()
    .split(/[ ,-]+|\band\b/)
    .filter((each) => each !== '' && each !== 'and')) {
    const scale = scales[one];
    if (scale === undefined && cardinals[one] === undefined) return null;
    if (scale === undefined) part += cardinals[one]!;
    else if (scale < 1000) part = (part || 1) * scale;
    else [sum, part] = [sum + (part || 1) * scale, 0];
  }
  return sum + part;
}

function scaleOf(word: string | undefined): number {
  return word === undefined ? 1 : lookUp(scales, word);
}

/** A dozen names a size as ten does. */
function sizeOf(scale: string): number {
  return /^dozen$/i.test(scale) ? 10 : lookUp(scales, scale);
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number {
  return Object.entries(table).find(([key]) => key.toLowerCase() === word.toLowerCase())![1];
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
