// Every number in a text with its bound words and unit: the grammar, put together from the tables beside it.
import { hanDigits, plain } from './digits.ts';
import { boundsAfter, boundsBefore, boundsBeforeBare, boundsInside, joinBounds } from './bounds.ts';
import { multiplierPattern, powerOf } from './multipliers.ts';
import { readAmount, shift } from './read-amount.ts';
import { readHan } from './read-han.ts';
import { joinRanges } from './join-ranges.ts';
import { shareBounds } from './share-bounds.ts';
import { sortExact } from './sort-exact.ts';
import { findUnread } from './unread.ts';
import { countedNouns, unitAt } from './units.ts';
import type { Numeral, Numerals } from './types.ts';

const inside = boundsInside.map(({ word }) => word).join('|');
const digits = String.raw`(?:\d{1,3}(?:[,， \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
/** 218000, 21.8万, 50多万, 1.7亿多, 1亿2000万; white space only where a machine left it, before the multiplier. */
const scaled = String.raw`${digits}(?:\s?(?:${inside})?(?:${multiplierPattern}))?`;
const arabic = String.raw`${scaled}(?:${digits}(?:${multiplierPattern}))*(?:${inside})?`;
const han = String.raw`[零〇○一二两三四五六七八九十百千万亿]+(?:(?:${inside})万?)?`;
/** 二十八点四万, 三点五倍; 八点二十人 is an hour. */
const spoken = String.raw`[零一二两三四五六七八九十百千]+点[零〇一二三四五六七八九]+(?:[万亿]|(?=倍|个百分点|公里))`;
/** 百分之三十, 翻一番 and 六成 first: they hold numerals of their own. */
const grammar = new RegExp(
  String.raw`百分之(?<percent>[零〇○一二两三四五六七八九十百]+(?:点[零〇○一二三四五六七八九]+)?|${digits})|翻(?:了)?(?<doubled>[一两二三四])番` +
    String.raw`|(?<tenths>[一二两三四五六七八九])成(?<half>[一二三四五六七八九半]?)(?![立为功果不员长本就效绩都熟交年人分套])` +
    String.raw`|(?<spoken>${spoken})|(?<arabic>${arabic})|(?<han>${han})`,
  'g',
);

const bareBefore = [...boundsBefore, ...boundsBeforeBare];
const bare = /^[十百千万亿]+/;

/**
 * All numerals in `text`, in order, each with offsets into `text` as given (any width), and the amounts that name no
 * number. What a number means, and whether it is a figure at all, is not asked here: years, ordinals and names are
 * found too, where they are written in digits; in Han numerals only what a measure word follows. Throws nothing.
 *
 * `findNumerals('会员近21.8万人').numerals` → `[{ value: 218000, bound: 'nearly', text: '近21.8万', at: [2, 8], unit: '人', …
 * }]`
 */
export function findNumerals(text: string): Numerals {
  const narrowed = plain(text);
  const unread = findUnread(narrowed);
  const taken = new Set(
    unread.flatMap(({ at: [start, end] }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  const found = [...narrowed.matchAll(grammar)]
    .filter((match) => !Array.from(match[0]).some((_, i) => taken.has(match.index + i)))
    .flatMap((match) => numeral(narrowed, match) ?? []);
  const { exact, inexact } = sortExact(found, narrowed);
  return {
    numerals: shareBounds(joinRanges(exact, narrowed), narrowed).map((one) => ({
      ...one,
      text: text.slice(...one.at),
    })),
    unread: [...unread, ...inexact]
      .map((one) => ({ ...one, text: text.slice(...one.at) }))
      .sort((a, b) => a.at[0] - b.at[0]),
  };
}

interface Core {
  readonly value: number;
  readonly script: Numeral['script'];
  readonly unit?: string;
  readonly words: readonly string[];
  readonly saysRise?: boolean;
  readonly led?: string;
}

function numeral(narrowed: string, match: RegExpExecArray): Numeral | null {
  const core = read(match, narrowed.slice(0, match.index));
  if (core === null) return null;
  const coreEnd = match.index + match[0].length;
  const before = core.led ?? wordBefore(narrowed.slice(0, match.index));
  const counted =
    core.unit === undefined
      ? unitAfter(narrowed.slice(coreEnd), match[0])
      : { unit: core.unit, length: 0, joined: true };
  if (core.script === 'han' && counted === null) return null;
  const unitEnd = coreEnd + (counted?.length ?? 0);
  const after = boundsAfter.find(({ word }) => narrowed.startsWith(word, unitEnd))?.word ?? '';
  const joined = counted === null || counted.joined;
  const at = [match.index - before.length, joined ? unitEnd + after.length : coreEnd] as const;
  return {
    value: core.value,
    upper: null,
    bound: joinBounds([before, ...core.words, after]),
    text: narrowed.slice(...at),
    at,
    unit: counted?.unit ?? null,
    end: unitEnd + after.length,
    script: core.script,
    saysRise: core.saysRise ?? false,
  };
}

/** The number itself, by the branch of the grammar that met it. */
function read({ 0: whole, groups = {} }: RegExpExecArray, before: string): Core | null {
  const words = boundsInside.map(({ word }) => word).filter((word) => whole.includes(word));
  if (groups.percent) return maybe(readPercent(groups.percent), { script: 'han', unit: '%', words: [] });
  if (groups.doubled)
    return maybe(2 ** (readHan(groups.doubled) ?? 0), { script: 'han', unit: '倍', words: [], saysRise: true });
  if (groups.tenths) {
    const half = groups.half === '半' ? 5 : (readHan(groups.half ?? '') ?? 0);
    return before.endsWith('第')
      ? null
      : maybe((readHan(groups.tenths) ?? 0) * 10 + half, { script: 'han', unit: '%', words: [] });
  }
  if (groups.spoken) return maybe(readSpoken(groups.spoken), { script: 'han', words });
  if (groups.arabic) return maybe(readAmount(whole), { script: 'arabic', words });
  return before.endsWith('第') ? null : readBare(whole, before, words);
}

function readPercent(text: string): number | null {
  if (text === '百') return 100;
  return /^\d/.test(text) ? readAmount(text) : readSpoken(text);
}

/** 九十一点三, 二十八点四万. */
function readSpoken(text: string): number | null {
  const [whole = '', decimals = ''] = text.split('点');
  const high = readHan(whole);
  if (high === null || decimals === '') return high;
  const digits = Array.from(decimals.replace(/[万亿]$/, ''), (digit) => hanDigits[digit]).join('');
  return shift(`${high}.${digits}`, powerOf.get(/[万亿]$/.exec(decimals)?.[0] ?? '') ?? 0);
}

/** 三百二十万; 千余 and 近百, but not 百 alone, which is a manner of speaking (百花, 千家万户). */
function readBare(whole: string, before: string, words: readonly string[]): Core | null {
  const number = whole.replace(/[余多]/, '');
  if (!bare.test(number) || /^十/.test(number)) return maybe(readHan(number), { script: 'han', words });
  const led = wordBefore(before, bareBefore);
  if (led === '' && words.length === 0) return null;
  return maybe(readHan(`一${number}`), { script: 'han', words, led });
}

function maybe(value: number | null, rest: Omit<Core, 'value'>): Core | null {
  return value === null ? null : { value, ...rest };
}

function wordBefore(before: string, table = boundsBefore): string {
  const row = table.find(
    ({ word, unless = '' }) => before.endsWith(word) && !unless.includes(before.at(-word.length - 1) ?? '　'),
  );
  return row?.word ?? '';
}

/**
 * The measure word after a number, white space passed over, but not the wide ones that part a table's cells (57　台湖镇);
 * a noun counted directly only after a number with a multiplier.
 */
function unitAfter(rest: string, number: string): { unit: string; length: number; joined: boolean } | null {
  const space = /^(?![\u2003\u3000])\s/.test(rest) ? 1 : 0;
  const found = unitAt(rest.slice(space));
  if (found !== null)
    return { unit: found.unit, length: found.length + space, joined: found.unit === '%' || found.unit === '‰' };
  const noun = /[万亿余多]$/.test(number) ? unitAt(rest, countedNouns) : null;
  // The noun is a word of its own: it names what is counted and stays outside.
  return noun === null ? null : { unit: noun.unit, length: 0, joined: false };
}
