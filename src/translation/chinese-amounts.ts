// Amounts of a Chinese segment: what the grammar of numerals finds, and what a translation must say besides.
import type { Span } from '../annotations/index.ts';
import { findNumerals, readHan, type Bound, type Numeral } from '../numerals/index.ts';
import { boundAhead, boundBehind, boundOfExtreme, boundOfShare } from './chinese-bounds.ts';
import { readEach, type ChineseNumber, type ChineseSort } from './chinese-number.ts';

/** Units that a translation must not exchange; all others are counts. */
const sorts: Readonly<Record<string, ChineseSort>> = {
  '%': 'percent',
  '‰': 'percent',
  个百分点: 'points',
  元: 'money',
  美元: 'money',
  欧元: 'money',
  港元: 'money',
  倍: 'times',
  人次: 'instances',
  家次: 'instances',
  户次: 'instances',
};

export function amounts(text: string): ChineseNumber[] {
  return findNumerals(text).numerals.flatMap((numeral) => amount(numeral, text));
}

function amount(numeral: Numeral, text: string): ChineseNumber[] {
  const { value, upper, unit, at, end, saysRise } = numeral;
  const isOrdinal = text[at[0] - 1] === '第';
  const sort = isOrdinal ? 'ordinal' : (unit !== null && sorts[unit]) || 'count';
  const bound = isOrdinal ? 'exact' : boundOf(numeral, text);
  const extreme = boundOfExtreme(text.slice(0, at[0]));
  const one = (of: number, stretch: Span): ChineseNumber => ({
    value: sort === 'times' && !saysRise && isRise.test(text.slice(0, at[0])) ? of + 1 : of,
    sort,
    bound,
    ...(extreme !== 'exact' && { or: extreme }),
    isRequired: isOrdinal || bound !== 'exact' || isStressed(numeral, sort, text),
    text: text.slice(at[0], end),
    at: stretch,
  });
  if (upper === null) return [one(value, at)];
  const middle = at[0] + Math.ceil((at[1] - at[0]) / 2);
  return [one(value, [at[0], middle]), one(upper, [middle, at[1]])];
}

/** What its own words say; else those that stand apart from it. */
function boundOf({ bound, at, end, unit }: Numeral, text: string): Bound {
  const said = [bound, boundBehind(text.slice(end), text[end - 1]), boundAhead(text.slice(0, at[0]))];
  if (unit === '%') said.push(boundOfShare(text.slice(0, at[0])));
  return said.find((one) => one !== 'exact') ?? 'exact';
}

/** More than a small count in Han numerals, which is a manner of speaking. */
function isStressed({ value, script, at, saysRise }: Numeral, sort: ChineseSort, text: string): boolean {
  const isDigits = script === 'arabic' && !isOfName.test(text.slice(at[1]));
  return isDigits || value >= 10 || sort === 'percent' || sort === 'money' || saysRise;
}

/** 5A级, 4S店, 5G: a number that a letter makes a name of. */
const isOfName = /^[A-Z](?![A-Za-z])/;

/** 增长1倍 is to double; 增至2倍 too. */
const isRise = /(?:增长|增加|提高|上升|扩大|高出?|多出?|增)(?:了)?$/;

/** 两打 is two dozen; 打造 and 打工 are none. */
export function dozens(text: string): ChineseNumber[] {
  return readEach(text, /([一二两三四五六七八九十]+|\d+)打(?![造破击开工通动扮])/g, ([, count]) => ({
    value: 12 * (/^\d/.test(count!) ? Number(count) : (readHan(count!) ?? Number.NaN)),
  }));
}

/** 百人以上, 千人规模: a size without a digit before it. */
export function bareSizes(text: string): ChineseNumber[] {
  const size: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4 };
  return readEach(
    text,
    /(?<![一二两三四五六七八九十百千万数几\d])([十百千万])(?:余|多)?[人名家个户件](以上|以下)?/g,
    ([whole, word, after]) => {
      const above = after === '以上' || /[余多]/.test(whole);
      return {
        value: size[word!]!,
        bound: above ? 'at_least' : after === '以下' ? 'at_most' : 'exact',
        isRequired: above || after !== undefined,
      };
    },
  );
}

/** 数百名, 几十家: a size and no number; English has a plural for it. */
export function sizes(text: string): ChineseNumber[] {
  const size: Readonly<Record<string, number>> = {
    十: 10,
    百: 100,
    千: 1000,
    万: 1e4,
    十万: 1e5,
    百万: 1e6,
    千万: 1e7,
    亿: 1e8,
  };
  return readEach(
    text,
    /(?<![一二三四五六七八九十\d])[数几](十万|百万|千万|十|百|千|万|亿)(?![一二三四五六七八九分])/g,
    ([, word]) => ({
      value: size[word!]!,
      sort: 'vague',
    }),
  );
}
