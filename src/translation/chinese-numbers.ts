// The numbers of a Chinese segment as its English must say them: those that must return, and those that may.
import type { Span } from '../annotations/index.ts';
import { findNumerals, hanDigits, narrow, readHan, type Bound, type Numeral } from '../numerals/index.ts';

export type ChineseSort = 'count' | 'percent' | 'points' | 'money' | 'instances' | 'times' | 'date';

export interface ChineseNumber {
  /** Base units; a share as per cent; a date 724, or 7 for a month alone. */
  readonly value: number;
  readonly sort: ChineseSort;
  readonly bound: Bound;
  /** Amounts, dates and what stands in digits must return; 三个 and 两会 may be said without their number. */
  readonly isRequired: boolean;
  readonly text: string;
  readonly at: Span;
}

const units: Readonly<Record<string, ChineseSort>> = {
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

/**
 * In order. What the termbase or a list of names answers as a whole is to be taken out by the caller.
 *
 * `chineseNumbers('7月24日，近21.8万人')` → 724 (date), 218000 (nearly)
 */
export function chineseNumbers(printed: string): ChineseNumber[] {
  const text = narrow(printed);
  const found: ChineseNumber[] = [];
  const taken = new Uint8Array(text.length);
  /** What must return is taken once; readings that may lie over each other. */
  const take = (all: readonly ChineseNumber[]): void => {
    const free = all.filter(({ at }) => !taken.subarray(...at).some(Boolean));
    for (const one of free) {
      if (one.isRequired && taken.subarray(...one.at).some(Boolean)) continue;
      taken.fill(1, ...one.at);
      found.push(one);
    }
  };
  take(dates(text));
  take(fractions(text));
  take(findNumerals(text).numerals.flatMap((numeral) => amounts(numeral, text)));
  take(bareSizes(text));
  take(dozens(text));
  take(smallCounts(text));
  return found.toSorted((a, b) => a.at[0] - b.at[0] || a.value - b.value);
}

type Told = Omit<ChineseNumber, 'text' | 'at' | 'bound' | 'sort' | 'isRequired'> & Partial<ChineseNumber>;

function each(text: string, pattern: RegExp, read: (match: RegExpExecArray) => Told | null): ChineseNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const told = read(match);
    const at = [match.index, match.index + match[0].length] as const;
    return told === null ? [] : [{ sort: 'count', bound: 'exact', isRequired: true, text: match[0], at, ...told }];
  });
}

const number = (text: string): number => (/^\d/.test(text) ? Number(text) : (readHan(text) ?? Number.NaN));
const han = '[一二三四五六七八九十]';

function dates(text: string): ChineseNumber[] {
  const date = (value: number): Told | null => (Number.isNaN(value) ? null : { value, sort: 'date' });
  return [
    ...each(text, new RegExp(`(\\d{1,2}|${han}{1,2})月(\\d{1,2}|${han}{1,3})[日号]`, 'g'), ([, month, day]) =>
      date(100 * number(month!) + number(day!)),
    ),
    ...laterDays(text),
    // 7月至9月, and the day that follows a date: 24日至26日
    ...each(text, new RegExp(`(?<![\\d.])(\\d{1,2}|${han}{1,2})(?:月份?)(?!\\d)`, 'g'), ([, month]) =>
      date(number(month!)),
    ),
    ...each(text, /(?<![\d.])((?:19|20)\d\d)(?=年|—|-|－|至|\/|[^\d.,%人名家个件]|$)/g, ([, year]) =>
      date(Number(year)),
    ),
    ...each(text, /([一二][〇零○一二三四五六七八九]{3})年/g, ([, year]) => date(readYear(year!))),
  ];
}

/** 10月9日至11日: the second day is of the first one's month. */
function laterDays(text: string): ChineseNumber[] {
  return each(text, /(\d{1,2})月\d{1,2}日?(?:至|到|-|－|—)(\d{1,2})日/g, ([, month, day]) => ({
    value: 100 * Number(month) + Number(day),
    sort: 'date',
  })).map((one) => ({ ...one, at: [one.at[1] - /\d{1,2}日$/.exec(one.text)![0].length, one.at[1]] as const }));
}

function readYear(text: string): number {
  return Number(Array.from(text, (digit) => hanDigits[digit]).join(''));
}

function fractions(text: string): ChineseNumber[] {
  return [
    ...each(
      text,
      /(?!百分之|千分之)([一二三四五六七八九十\d]+)分之([一二三四五六七八九十\d]+)/g,
      ([, whole, part]) => ({
        value: Number(((100 * number(part!)) / number(whole!)).toPrecision(12)),
        sort: 'percent',
        bound: boundBefore(text, whole!, part!),
      }),
    ),
    ...each(text, new RegExp(`每(${han}|\\d+)[^，。；\\d]{1,12}?(${han}|\\d+)[名个家人户位]`, 'g'), ([, all, some]) =>
      optional(Number(((100 * number(some!)) / number(all!)).toPrecision(12))),
    ),
    ...each(text, /(?:一半|半数|过半(?![年天日月个小])|各半)(以上)?/g, ([whole, above]) => ({
      value: 50,
      sort: 'percent',
      bound: above !== undefined || whole.startsWith('过半') ? 'at_least' : 'exact',
      isRequired: true,
    })),
  ];
}

/** 近三分之二, 超过三分之一: read by the grammar of numerals on a number that it knows. */
function boundBefore(text: string, whole: string, part: string): Bound {
  const start = text.indexOf(`${whole}分之${part}`);
  const after = text.slice(start + whole.length + part.length + 2);
  const stand = `${text.slice(Math.max(0, start - 4), start)}50%${after.slice(0, 2)}`;
  return findNumerals(stand).numerals.find(({ value }) => value === 50)?.bound ?? 'exact';
}

function amounts(numeral: Numeral, text: string): ChineseNumber[] {
  const { value, upper, bound, unit, script, at, end, saysRise } = numeral;
  const sort = (unit !== null && units[unit]) || 'count';
  const isOrdinal = text[at[0] - 1] === '第';
  const isRequired =
    script === 'arabic' || bound !== 'exact' || value >= 10 || sort === 'percent' || sort === 'money' || saysRise;
  const one = (of: number, stretch: Span): ChineseNumber => ({
    value: of,
    sort,
    bound: isOrdinal ? 'exact' : bound === 'exact' ? boundBehind(text.slice(end)) : bound,
    isRequired: isRequired || isOrdinal,
    text: text.slice(at[0], end),
    at: stretch,
  });
  if (upper === null) return [one(value, at)];
  const middle = at[0] + Math.ceil((at[1] - at[0]) / 2);
  return [one(value, [at[0], middle]), one(upper, [middle, at[1]])];
}

/** Behind the noun: 3个工作日以内. */
function boundBehind(after: string): Bound {
  const word = /^[^，。；：、,;:（）()\d一二三四五六七八九十]{1,4}?(以内|以上|以下|左右|上下)/.exec(after)?.[1];
  return word === undefined ? 'exact' : behind[word]!;
}

const behind: Readonly<Record<string, Bound>> = {
  以内: 'at_most',
  以下: 'at_most',
  以上: 'at_least',
  左右: 'approx',
  上下: 'approx',
};

/** 两打 is two dozen; 打造 and 打工 are none. */
function dozens(text: string): ChineseNumber[] {
  return each(text, /([一二两三四五六七八九十\d]+)打(?![造破击开工通动扮])/g, ([, count]) => ({
    value: 12 * number(count!),
  }));
}

/** 百人以上, 千人规模: a size without a digit before it. */
function bareSizes(text: string): ChineseNumber[] {
  const size: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4 };
  return each(
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

/** 半年 is six months, and a season of the year a quarter. */
const loose: Readonly<Record<string, number>> = { 双: 2, 俩: 2, 首: 1, 单: 1, 独: 1, 半: 0.5, 再: 2, 上: 1, 下: 2 };

/** Whatever else speaks of a number: it may return, and nothing else may. */
function smallCounts(text: string): ChineseNumber[] {
  const word = '[一二两三四五六七八九十百千万]';
  return [
    ...each(text, new RegExp(`第(${word}+)`, 'g'), ([, ordinal]) => optional(readHan(ordinal!), true)),
    ...[...text.matchAll(new RegExp(`${word}+`, 'g'))].flatMap(({ 0: run, index }) => readings(run, index)),
    ...each(text, /半年/g, () => optional(6)),
    ...each(text, /季度?/g, () => optional(25)),
    ...each(text, /[双俩首单独半再]|[上下](?=半)/g, ([sign]) => optional(loose[sign] ?? null)),
  ];
}

/** 进千门走万户: said without a digit. */
const bare: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 亿: 1e8 };

/** 五四 are two digits, 十三五 thirteen and five: every reading of a stretch is one that the English may have. */
function readings(run: string, start: number): ChineseNumber[] {
  const ends = Array.from(run, (_, i) => i + 1);
  const parts = ends.flatMap((end) => ends.filter((from) => from <= end).map((from) => [from - 1, end] as const));
  return parts.flatMap(([from, end]): ChineseNumber[] => {
    const part = run.slice(from, end);
    const value = readHan(part) ?? bare[part] ?? null;
    const at = [start + from, start + end] as const;
    return value === null ? [] : [{ value, sort: 'count', bound: 'exact', isRequired: false, text: part, at }];
  });
}

function optional(value: number | null, isRequired = false): Told | null {
  return value === null ? null : { value, isRequired };
}
