// Shares of a whole in a Chinese segment that are no per cent: 三分之二, 每三名就有一名, 半数以上.
import { findNumerals, readHan, type Bound } from '../numerals/index.ts';
import { readEach, type ChineseNumber } from './chinese-number.ts';

const figure = '(?:[一二两三四五六七八九十]|\\d+)';

export function shares(text: string): ChineseNumber[] {
  return [
    ...readEach(text, /(?!百分之|千分之)([一二三四五六七八九十\d]+)分之([一二三四五六七八九十\d]+)/g, (match) => ({
      value: share(match[2]!, match[1]!),
      sort: 'percent',
      bound: boundAround(text, match),
    })),
    ...readEach(
      text,
      new RegExp(`每(${figure})[^，。；\\d]{1,12}?(${figure})[名个家人户位]`, 'g'),
      ([, all, some]) => ({
        value: share(some!, all!),
        isRequired: false,
      }),
    ),
    ...readEach(text, /一半|半数|过半(?![年天日月个小])|各半/g, (match) => ({
      value: 50,
      sort: 'percent',
      bound: match[0] === '过半' ? 'at_least' : boundAround(text, match),
    })),
  ];
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
  return findNumerals(stand).numerals.find(({ value }) => value === 50)?.bound ?? 'exact';
}
