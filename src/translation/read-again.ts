// English that may be read in two ways: what the Chinese says decides. At the end of June 47 companies is no 47 June,
// and one worker in five is a share.
import { readWords, type EnglishNumber } from '../numerals/index.ts';
import type { ChineseNumber } from './chinese-number.ts';

/** `english` with what agrees with numbers that `chinese` has and the first reading lacks. */
export function readAgain(
  english: readonly EnglishNumber[],
  text: string,
  chinese: readonly ChineseNumber[],
): readonly EnglishNumber[] {
  const split = english.flatMap((one) => partAndWhole(one, chinese)).flatMap((one) => monthAndCount(one, chinese));
  return sharesApart(split, text, chinese);
}

const has = (chinese: readonly ChineseNumber[], value: number): boolean => chinese.some((one) => one.value === value);

/** Two out of three: where the Chinese has both numbers and not their share. */
function partAndWhole(one: EnglishNumber, chinese: readonly ChineseNumber[]): readonly EnglishNumber[] {
  const [, part, whole] = /^(\S+) (?:in|out of)(?: every)? (\S+)$/.exec(one.text) ?? [];
  if (one.sort !== 'share' || part === undefined || whole === undefined || has(chinese, one.value)) return [one];
  const both = [part, whole].map((words) => readWords(words)!);
  if (!both.every((value) => has(chinese, value))) return [one];
  const [start, end] = one.at;
  const number = { ...one, sort: 'count' } as const;
  return [
    { ...number, value: both[0]!, text: part, at: [start, start + part.length] },
    { ...number, value: both[1]!, text: whole, at: [end - whole.length, end], bound: 'exact' },
  ];
}

/** June 12 companies: where the Chinese has a June and twelve, and no 12 June. */
function monthAndCount(one: EnglishNumber, chinese: readonly ChineseNumber[]): readonly EnglishNumber[] {
  const [month, day] = [Math.floor(one.value / 100), one.value % 100];
  const name = /^(\p{L}+) \d+$/u.exec(one.text)?.[1];
  if (one.sort !== 'date' || name === undefined || has(chinese, one.value)) return [one];
  const isMeant = has(chinese, day) && chinese.some(({ value, sort }) => sort === 'date' && value === month);
  const [start, end] = one.at;
  const middle = start + name.length;
  return isMeant
    ? [
        { ...one, value: month, text: name, at: [start, middle], isDigits: false },
        { ...one, value: day, sort: 'count', text: one.text.slice(name.length + 1), at: [middle + 1, end] },
      ]
    : [one];
}

const apart = /\b(one|two|three|four|five|seven|nine|\d+) (?:\p{L}+ ){1,2}(?:in|out of)(?: every)? (\p{L}+|\d+)\b/giu;

/** One worker in five, three workers out of ten: where the Chinese has that share. */
function sharesApart(
  english: readonly EnglishNumber[],
  text: string,
  chinese: readonly ChineseNumber[],
): readonly EnglishNumber[] {
  return [...text.matchAll(apart)].reduce((found, { 0: words, 1: part = '', 2: whole = '', index }) => {
    const value = Number(((100 * (readWords(part) ?? Number.NaN)) / (readWords(whole) ?? Number.NaN)).toPrecision(12));
    const at = [index, index + words.length] as const;
    const isMeant =
      chinese.some((one) => one.sort === 'percent' && one.value === value) &&
      !found.some((one) => one.sort === 'share' && one.value === value);
    if (!isMeant) return found;
    const others = found.filter((one) => one.at[1] <= at[0] || at[1] <= one.at[0]);
    const share: EnglishNumber = { value, sort: 'share', bound: 'exact', text: words, at, isDigits: false };
    return [...others, share].toSorted((a, b) => a.at[0] - b.at[0]);
  }, english);
}
