// Shares of a whole in a Chinese segment that are no per cent: 三分之二, 每三名就有一名, 半数以上.
import { findNumerals, readHan, type Bound } from '../numerals/index.ts';
import { boundBehind, boundOfShare } from './chinese-bounds.ts';
import { readEach, type ChineseNumber } from './chinese-number.ts';

const figure = '(?:[一二两三四五六七八九十]|\\d+)';

export function shares(text: string): ChineseNumber[] {
  return [
    ...readEach(text, /(?!百分之|千分之)([一二三四五六七八九十\d]+)分之([一二三四五六七八九十\d]+)/g, (match) => ({
      value: share(match[2]!, match[1]!),
      sort: 'percent',
      bound: boundAround(text, match),
    })),
    ...readEach(text, /(?<![\d/])(\d)\/(\d{1,2})(?![\d/月日号])/g, (match) => ({
      value: share(match[1]!, match[2]!),
      sort: 'percent',
      bound: boundAround(text, match),
    })),
    ...eachOfMany(text),
    ...tenths(text),
    ...readEach(text, /一半|半数|过半(?![年天日月个小])|各半/g, (match) => ({
      value: 50,
      sort: 'percent',
      bound: match[0] === '过半' ? 'at_least' : boundAround(text, match),
    })),
    // English says it of either: half of them men and half women
    ...readEach(text, /各(?=占?一?半)/g, () => ({ value: 50, sort: 'percent', isRequired: false })),
  ];
}

/** 每三人就有一人 is one in three, and 每200名配备1名 one for every 200. */
function eachOfMany(text: string): ChineseNumber[] {
  const pattern = new RegExp(`每(${figure})[^，。；\\d]{1,12}?(${figure})[名个家人户位]`, 'g');
  const all = [1, 2].flatMap((group) =>
    readEach(text, pattern, (match) => ({ value: number(match[group]!), isRequired: false })),
  );
  const shares = readEach(text, pattern, ([, whole, part]) => ({ value: share(part!, whole!), isRequired: false }));
  return [...shares, ...all];
}

/** 两到三成, 三四成: both ends. */
function tenths(text: string): ChineseNumber[] {
  return [...text.matchAll(/([一二两三四五六七八九])(?:[到至-])?([一二两三四五六七八九])成/g)].flatMap((match) => {
    const middle = match.index + 1;
    const one = (digit: string, at: readonly [number, number]): ChineseNumber => ({
      ...{ value: 10 * readHan(digit)!, sort: 'percent', bound: boundAround(text, match), isRequired: true },
      ...{ text: text.slice(...at), at },
    });
    return [one(match[1]!, [match.index, middle]), one(match[2]!, [middle, match.index + match[0].length])];
  });
}

/** Per cent. */
function share(part: string, whole: string): number {
  return Number(((100 * number(part)) / number(whole)).toPrecision(12));
}

function number(text: string): number {
  return /^\d/.test(text) ? Number(text) : (readHan(text) ?? Number.NaN);
}

/** 近三分之二, 三分之一以上: as the grammar of numerals reads a per cent that stands in the same place. */
function boundAround(text: string, { 0: whole, index }: RegExpExecArray): Bound {
  const before = text.slice(Math.max(0, index - 4), index).replace(/\d/g, '　');
  const stand = `${before}50%${text.slice(index + whole.length, index + whole.length + 2)}`;
  const read = findNumerals(stand).numerals.find(({ value }) => value === 50)?.bound ?? 'exact';
  if (read !== 'exact') return read;
  const apart = boundBehind(text.slice(index + whole.length), '分');
  return apart === 'exact' ? boundOfShare(text.slice(0, index)) : apart;
}
