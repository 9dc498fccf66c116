// A way in which English writes a number: the shape of a row of the tables beside this file.
import type { Span } from '../annotations/index.ts';

/** What a number is counted in, as far as a translation must not change it. */
export type EnglishSort = 'count' | 'percent' | 'points' | 'money' | 'ordinal' | 'share' | 'times' | 'vague' | 'date';

/** A number that a match says. */
export interface Core {
  readonly value: number;
  readonly sort: EnglishSort;
  readonly isDigits?: boolean;
  /** Which stretch of the match says it, where there are two. */
  readonly at?: Span;
}

/** The groups of the row's pattern. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** The text before and after the match. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export interface EnglishReader {
  readonly name: string;
  /** Begins where a word begins; no two rows name a group alike. */
  readonly pattern: string;
  /** Nothing: what looks like a number is none here. */
  readonly read: (groups: Groups, around: Around) => readonly Core[];
}

/** The one number of a match, if it makes one. */
export function core(value: number | null, sort: EnglishSort, isDigits = false): Core[] {
  return value === null ? [] : [{ value: tidy(value), sort, isDigits }];
}

/** Without the noise of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
