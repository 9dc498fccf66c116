// Numbers that somebody typed into a text of a chart: digits, Han numerals, English number words. They would stay as
// they are when the data changes; slots do not.
import { findEnglishNumbers, hanDigits } from '../numerals/index.ts';
import type { Language } from './types.ts';

/** What holds a numeral and states no value, with the reason. */
const idioms: readonly (readonly [words: string, reason: string])[] = [
  ['一起', 'together'],
  [
    '一(?:样|致|般|直|定|些|旦|并|同|向|律|线|时|道|面|边|度|再|次性)',
    'adverbs and names: alike, in general, front line',
  ],
  ['(?:统|唯|单|之|万|逐)一', 'to unify, the only, one of, in case'],
  ['第一|第二|第三', 'an order, no amount'],
  ['十[一二三四五六七八九]五', 'a five-year plan’s name'],
  ['三方|两会|两节|五一|三八|六一|十一(?=节|假期)|百人以上|千人以上', 'names; a size class is no figure'],
  ['上半年|下半年', 'a period’s name'],
  ['千方百计|四面八方|五湖四海|百花|万家', 'set phrases'],
  ['两者|两处|两地|两端|二者', 'the things just named'],
];
const idiom = new RegExp(idioms.map(([words]) => words).join('|'), 'gu');

/** 一半 and 过半 are a half, 翻番 and 成倍 a multiple, 九成 a share. */
const numeral = new RegExp(
  `\\d+(?:[.,]\\d+)*(?:%|[万亿]+)?|[${Object.keys(hanDigits).join('')}〇○十百千万亿半倍]+成?|翻番|[几数]成`,
  'gu',
);

/** English words that count nothing: an order, and two that were named. */
const uncounted: Readonly<Record<string, string>> = { both: 'the two just named', one: 'a pronoun' };

/** Every number that `text` states itself, as it stands there; `text` without its slots. */
export function typedNumbers(text: string, language: Language): readonly string[] {
  if (language === 'zh') return text.replace(idiom, (found) => '　'.repeat(found.length)).match(numeral) ?? [];
  return findEnglishNumbers(text).flatMap(({ at, sort }) => {
    const words = text.slice(...at);
    return sort === 'ordinal' || Object.hasOwn(uncounted, words.toLowerCase()) ? [] : [words];
  });
}

/** Digits of a text that explains: only years that the chart draws may stand in it. */
export function typedDigits(text: string, years: ReadonlySet<string>): readonly string[] {
  return (text.match(/\d+(?:[.,]\d+)*%?/g) ?? []).filter((digits) => !years.has(digits));
}
