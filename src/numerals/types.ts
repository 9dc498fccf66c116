// A number as it was found in a text: what it says, where it stands, and how firmly.
import type { Span } from '../annotations/index.ts';
import type { Localized } from '../language/index.ts';

/** How firmly a number is stated, by the words around it: bounds.ts. `nearly`: just under it. */
export const BOUNDS = ['exact', 'nearly', 'approx', 'at_least', 'at_most'] as const;
export type Bound = (typeof BOUNDS)[number];

export interface Numeral {
  /** In base units: 21.8万 is 218000; 33% is 33; 六成 is 60. Never negative. */
  readonly value: number;
  /** The higher end of a range (20至30家), else null. */
  readonly upper: number | null;
  readonly bound: Bound;
  /** The number with the bound words joined to it and with %, without any other unit: `近3300万`, `10万余`, `33%`. */
  readonly text: string;
  /** Where `text` stands. */
  readonly at: Span;
  /** The unit as printed, without its multiplier (元 of 万元); null where no measure word follows. */
  readonly unit: string | null;
  /** Where number, unit and the bound words after it end: 人 of 近70人, 以上 of 100家以上. */
  readonly end: number;
  /** Written in 一二三 or in 123: small Han counts are a manner of speaking, small Arabic ones are not. */
  readonly script: 'arabic' | 'han';
  /** `times`: the number itself says that something grew so many times (翻一番). */
  readonly saysRise: boolean;
}

/** What looks like an amount and cannot be read as one: 数百, 十几, 三分之二. */
export interface Unread {
  readonly text: string;
  readonly at: Span;
  readonly reason: Localized;
}

export interface Numerals {
  readonly numerals: readonly Numeral[];
  readonly unread: readonly Unread[];
}
