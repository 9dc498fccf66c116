// Bound words: how firmly a number is meant. Three places, since Chinese puts them before, inside and after.
import type { Localized } from '../language/index.ts';
import { simplify } from '../text/index.ts';
import type { Bound } from './types.ts';

/** What English writes before the number, whatever the place of the Chinese word. */
type English = 'about' | 'nearly' | 'at least' | 'more than' | 'at most' | 'under';

interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
  readonly en: English;
  /** What stands before the word and makes it another word. */
  readonly unless?: string;
}

/** A bound in plain words before the number, where the printed word is not at hand or does not matter. */
export const bounds: Readonly<Record<Bound, Localized>> = {
  exact: { zh: '', en: '' },
  nearly: { zh: '近', en: 'nearly' },
  approx: { zh: '约', en: 'about' },
  at_least: { zh: '至少', en: 'at least' },
  at_most: { zh: '至多', en: 'at most' },
};

/** Directly before the number. Longest first. */
export const boundsBefore: readonly BoundWord[] = [
  { word: '不超过', bound: 'at_most', en: 'at most' }, // a limit; before 超过, which it holds
  { word: '不得超过', bound: 'at_most', en: 'at most' }, // a limit
  { word: '不得高于', bound: 'at_most', en: 'at most' }, // a limit
  { word: '不得多于', bound: 'at_most', en: 'at most' }, // a limit
  { word: '不得低于', bound: 'at_least', en: 'at least' }, // a floor
  { word: '不得少于', bound: 'at_least', en: 'at least' }, // a floor
  { word: '不高于', bound: 'at_most', en: 'at most' }, // a limit
  { word: '不多于', bound: 'at_most', en: 'at most' }, // a limit
  { word: '不低于', bound: 'at_least', en: 'at least' }, // a floor
  { word: '不少于', bound: 'at_least', en: 'at least' }, // a floor
  { word: '不到', bound: 'at_most', en: 'under' }, // the number was not reached
  { word: '不足', bound: 'at_most', en: 'under' }, // the number was not reached
  { word: '不下', bound: 'at_least', en: 'at least' }, // a floor
  { word: '不止', bound: 'at_least', en: 'more than' }, // a floor
  { word: '起码', bound: 'at_least', en: 'at least' }, // a floor
  { word: '至多', bound: 'at_most', en: 'at most' }, // a limit
  { word: '最多', bound: 'at_most', en: 'at most' }, // a limit
  { word: '至少', bound: 'at_least', en: 'at least' }, // a floor
  { word: '超过', bound: 'at_least', en: 'more than' }, // the number was passed
  { word: '突破', bound: 'at_least', en: 'more than' }, // the number was passed
  { word: '不超', bound: 'at_most', en: 'at most' }, // short for 不超过
  { word: '超', bound: 'at_least', en: 'more than', unless: '不高' }, // short for 超过; not in 高超
  { word: '逾', bound: 'at_least', en: 'more than' }, // the number was passed
  { word: '超出', bound: 'at_least', en: 'more than' }, // the number was passed
  { word: '高于', bound: 'at_least', en: 'more than' }, // a floor
  { word: '多于', bound: 'at_least', en: 'more than' }, // a floor
  { word: '低于', bound: 'at_most', en: 'under' }, // a limit
  { word: '少于', bound: 'at_most', en: 'under' }, // a limit
  { word: '约有', bound: 'approx', en: 'about' }, // about
  { word: '约为', bound: 'approx', en: 'about' }, // about
  { word: '大约', bound: 'approx', en: 'about' }, // about
  { word: '接近', bound: 'nearly', en: 'nearly' }, // just under
  { word: '将近', bound: 'nearly', en: 'nearly' }, // just under
  { word: '约', bound: 'approx', en: 'about', unless: '节签预公' }, // about; not in 节约, 签约
  { word: '近', bound: 'nearly', en: 'nearly', unless: '附最临邻' }, // just under; not in 附近, 最近
];

/** Only before a multiplier that stands alone: 上百家 is a hundred or more, 会上5人 is not. */
export const boundsBeforeBare: readonly BoundWord[] = [
  { word: '上', bound: 'at_least', en: 'at least', unless: '以会' }, // the number was reached
  { word: '过', bound: 'at_least', en: 'more than', unless: '通经' }, // short for 超过
];

/** Between digits and multiplier, or after it: 50多万, 1.7亿多, 10万余. */
export const boundsInside: readonly BoundWord[] = [
  { word: '余', bound: 'at_least', en: 'more than' }, // and somewhat more
  { word: '多', bound: 'at_least', en: 'more than' }, // and somewhat more
];

/** After the unit: 100家以上. Joined to the number itself only when that has % or no unit. */
export const boundsAfter: readonly BoundWord[] = [
  { word: '左右', bound: 'approx', en: 'about' }, // about
  { word: '上下', bound: 'approx', en: 'about' }, // about
  { word: '以上', bound: 'at_least', en: 'at least' }, // a floor
  { word: '以下', bound: 'at_most', en: 'under' }, // a limit
  { word: '以内', bound: 'at_most', en: 'at most' }, // a limit
];

/** Of a number with two bound words the first in this order holds: 约165000余 is about so many. */
const firmness: readonly Bound[] = ['approx', 'nearly', 'at_most', 'at_least', 'exact'];

const boundWords: readonly BoundWord[] = [...boundsBefore, ...boundsBeforeBare, ...boundsInside, ...boundsAfter];
export const boundOf = new Map(boundWords.map(({ word, bound }) => [word, bound]));
const longestFirst = boundWords.toSorted((a, b) => b.word.length - a.word.length);

/**
 * A number's bound in English, by the word that the text used; the plain word where it stands outside the number
 * (100家以上) or is shared (分别不低于60%、30%). Words of another bound do not speak: 30%上下 is no 上, 约165000余 is about so
 * many.
 *
 * `englishBound('近3300万', 'approx')` → `nearly`; `englishBound('2213', 'exact')` → ``
 */
export function englishBound(text: string, bound: Bound): string {
  const simple = simplify(text);
  return longestFirst.find((one) => one.bound === bound && simple.includes(one.word))?.en ?? bounds[bound].en;
}

/** The bound that several words make together; none makes `exact`. */
export function joinBounds(words: readonly string[]): Bound {
  const found = new Set(words.map((word) => boundOf.get(word)));
  return firmness.find((bound) => found.has(bound)) ?? 'exact';
}
