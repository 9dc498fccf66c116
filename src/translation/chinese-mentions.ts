// Whatever else of a Chinese segment speaks of a number: it may return in the English, and nothing else may.
import { findNumerals, readHan, type Bound } from '../numerals/index.ts';
import { readEach, type ChineseNumber } from './chinese-number.ts';

const word = '[零一二两三四五六七八九十百千万亿]';

/** 第二届, 第十三次: must return, though it is written small. */
export function ordinals(text: string): ChineseNumber[] {
  return readEach(text, new RegExp(`第(${word}+)`, 'g'), ([, ordinal]) => {
    const value = readHan(ordinal!);
    return value === null ? null : { value, sort: 'ordinal' };
  });
}

/** Words that English may put as a number: 双方 two parties, 首批 the first, 半年 six months, 减半 half, 十几 a dozen. */
const words: readonly (readonly [pattern: RegExp, value: number])[] = [
  [/[双俩]/g, 2],
  [/[首单独]/g, 1],
  [/上(?=半|一)|[前头](?=一)/g, 1],
  [/下(?=半)|[再次亚]/g, 2],
  [/半/g, 0.5],
  [/半年/g, 6],
  [/季度?/g, 25],
  [/(?<=[减对])半/g, 50],
  [/十(?=[几多余])/g, 12],
  [/[季]军/g, 3],
  [/五一/g, 501],
  [/五四/g, 504],
  [/三八/g, 308],
  [/七一/g, 701],
  [/八一/g, 801],
  [/十一/g, 1001],
  [/元旦/g, 101],
];

export function mentions(text: string): ChineseNumber[] {
  return [
    ...[...text.matchAll(new RegExp(`${word}+`, 'g'))].flatMap(({ 0: run, index }) => readings(run, index, text)),
    ...words.flatMap(([pattern, value]) =>
      readEach(text, pattern, ({ 0: whole, index }) => ({
        value,
        bound: boundAt(text, [index, index + whole.length]),
        isRequired: false,
      })),
    ),
  ];
}

/** 进千门走万户: said without a digit. */
const bare: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 百万: 1e6, 亿: 1e8 };

/**
 * A run is read as a whole where it makes a number, else digit by digit and part by part: 五四 are two digits, 十三五
 * thirteen and five.
 */
function readings(run: string, start: number, text: string): ChineseNumber[] {
  const whole = readHan(run) ?? bare[run] ?? null;
  const ends = Array.from(run, (_, i) => i + 1);
  const parts =
    whole === null
      ? ends.flatMap((end) => ends.filter((from) => from <= end).map((from) => [from - 1, end] as const))
      : [[0, run.length] as const];
  return parts.flatMap(([from, end]): ChineseNumber[] => {
    const part = run.slice(from, end);
    const value = readHan(part) ?? bare[part] ?? null;
    const at = [start + from, start + end] as const;
    if (value === null) return [];
    return [{ value, sort: 'count', bound: boundAt(text, at), isRequired: false, text: part, at }];
  });
}

/** 近五年, 三年多: as the grammar of numerals reads a count of things that stands in the same place. */
function boundAt(text: string, [start, end]: readonly [number, number]): Bound {
  const before = text.slice(Math.max(0, start - 4), start).replace(/[\d零一二两三四五六七八九十百千万亿]/g, '　');
  const stand = `${before}50${text.slice(end, end + 4)}`;
  const read = findNumerals(stand).numerals.find(({ value }) => value === 50)?.bound ?? 'exact';
  return read === 'exact' && /^(?:年|个月|天)(?:多|以上|有余)/.test(text.slice(end)) ? 'at_least' : read;
}
