// Whatever else of a Chinese segment speaks of a number: it may return in the English, and nothing else may.
import { findNumerals, readHan, type Bound } from '../numerals/index.ts';
import { boundAhead, boundBehind } from './chinese-bounds.ts';
import { readEach, type ChineseNumber } from './chinese-number.ts';

const word = '[零一二两三四五六七八九十百千万亿]';

/** 第二届, 第十三次: must return, though it is written small. */
export function ordinals(text: string): ChineseNumber[] {
  return readEach(text, new RegExp(`第(${word}+)`, 'g'), ([, ordinal]) => {
    const value = readHan(ordinal!);
    return value === null ? null : { value, sort: 'ordinal' };
  });
}

interface Word {
  readonly zh: RegExp;
  /** As many numbers as English may make of it. */
  readonly values: readonly number[];
  /** Where the word says how firmly it means them; else what stands around it does. */
  readonly bounds?: readonly Bound[];
}

/** Words that English may put as a number: 双方 two parties, 首批 the first, 半年 six months, 减半 half, 十几 a dozen. */
const words: readonly Word[] = [
  { zh: /[双俩]/g, values: [2] },
  { zh: /倍增|成倍|加倍|翻倍/g, values: [2] },
  { zh: /[首单独]/g, values: [1] },
  { zh: /上(?=半|一)|[前头](?=一)/g, values: [1] },
  { zh: /下(?=半)|再[次度一]|其次|次[席年日]|亚军|复[查检核议评]|又一|另一/g, values: [2] },
  { zh: /[季]军/g, values: [3] },
  { zh: /[大多]半/g, values: [50], bounds: ['at_least', 'exact'] },
  { zh: /(?<=[减对折])半/g, values: [50] },
  { zh: /半/g, values: [0.5] },
  { zh: /半个?月/g, values: [2, 14, 15] },
  { zh: /半年/g, values: [6] },
  { zh: /每半年/g, values: [2] },
  { zh: /前年/g, values: [2] },
  { zh: /九折/g, values: [10, 90] },
  { zh: /八折/g, values: [20, 80] },
  { zh: /七折/g, values: [30, 70] },
  { zh: /六折/g, values: [40, 60] },
  { zh: /[五对]折/g, values: [50] },
  { zh: /半小时|半个小时/g, values: [30] },
  { zh: /一年半/g, values: [18] },
  { zh: /一年(?![半级])|全年/g, values: [12] },
  { zh: /[一每]个?(?:周|星期)/g, values: [7] },
  { zh: /[两二]周/g, values: [14] },
  { zh: /[一整全]天|昼夜|日夜/g, values: [24] },
  { zh: /季度?/g, values: [25] },
  { zh: /一季度/g, values: [3] },
  { zh: /前三季度/g, values: [9] },
  { zh: /十(?=[几多余来])/g, values: [12], bounds: ['exact', 'approx', 'at_least'] },
  { zh: /五一/g, values: [501] },
  { zh: /五四/g, values: [504] },
  { zh: /三八/g, values: [308] },
  { zh: /七一/g, values: [701] },
  { zh: /八一/g, values: [801] },
  { zh: /十一/g, values: [1001] },
  { zh: /元旦/g, values: [101] },
];

export function mentions(text: string): ChineseNumber[] {
  return [
    ...[...text.matchAll(new RegExp(`${word}+`, 'g'))].flatMap(({ 0: run, index }) => readings(run, index, text)),
    ...words.flatMap((row) => wordIn(text, row)),
  ];
}

function wordIn(text: string, { zh, values, bounds }: Word): ChineseNumber[] {
  return values.flatMap((value) =>
    (bounds ?? [null]).flatMap((said) =>
      readEach(text, zh, ({ 0: whole, index }) => ({
        value,
        bound: said ?? boundAt(text, [index, index + whole.length]),
        isRequired: false,
      })),
    ),
  );
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
  if (read !== 'exact') return read;
  if (/^(?:年|个月|天)(?:多|以上|有余)/.test(text.slice(end))) return 'at_least';
  const apart = boundBehind(text.slice(end));
  return apart === 'exact' ? boundAhead(text.slice(0, start)) : apart;
}
