// Between which values a number lies as it is printed: the contract's `low` and `high`.
import { lastDigit } from './last-digit.ts';
import type { Numeral } from './types.ts';

export type Stated = Pick<Numeral, 'text' | 'value' | 'upper' | 'bound'> & { readonly unit: string };

/** Both ends included; null where that side is open. */
export interface Limits {
  readonly low: number | null;
  readonly high: number | null;
}

/** What 约 may leave out, where the digits themselves are finer. */
const ABOUT = 0.05;

/** Of a number that is no range, by its bound word. */
const rows: Readonly<Record<Numeral['bound'], (stated: Stated) => Limits>> = {
  exact: (stated) => around(stated, 0), // no bound word: as far as it was rounded
  nearly: ({ value }) => ({ low: null, high: value }), // 近: just under; how far is not said
  approx: (stated) => around(stated, ABOUT), // 约: to either side
  at_least: ({ value }) => ({ low: value, high: null }), // 余: and more
  at_most: ({ value }) => ({ low: null, high: value }), // 不到: and less
};

/**
 * `limits({ text: '21.8万', value: 218000, upper: null, bound: 'exact', unit: '人' })` is
 * `{ low: 217500, high: 218500 }`. Never below zero.
 */
export function limits(stated: Stated): Limits {
  return stated.upper === null ? rows[stated.bound](stated) : { low: stated.value, high: stated.upper };
}

/** Half the last printed digit to either side, or `part` of the value, whichever is larger. */
function around(stated: Stated, part: number): Limits {
  const place = lastDigit(stated);
  const half = place === null ? 0 : 5 * 10 ** (place - 1);
  const far = Math.max(half, stated.value * part);
  const to = (value: number): number => rounded(value, (place ?? 0) - (half >= far ? 1 : 3));
  return { low: Math.max(0, to(stated.value - far)), high: to(stated.value + far) };
}

/** To the power of ten `place`, without what binary fractions add (97.63499999999999). */
function rounded(value: number, place: number): number {
  return Number(`${Math.round(Number(`${value}e${-place}`))}e${place}`);
}
