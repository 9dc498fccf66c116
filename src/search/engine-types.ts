// The door between what a reader asks and the index that answers: what is wanted, and what is found of it.
import type { Facet } from './request.ts';
import type { Found, Kind, Language, Tier } from './types.ts';

/**
 * Something that must stand in a text, in its comparable form (`comparable`): in Chinese a string, anywhere; in English
 * a word, by its stem (`words`), or a phrase, exact, between the borders of words.
 */
export type Needle =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'stem'; readonly stem: string }
  | { readonly kind: 'phrase'; readonly text: string };

/** One of these must stand. */
export type Alternatives = readonly Needle[];

/** What a text of `language` must hold: one needle of each of `all`, in any order. With no `all`, nothing is found. */
export interface Wanted {
  readonly language: Language;
  readonly all: readonly Alternatives[];
  /** True: “ and ” are two signs, as in `Query`. Strings are then in the form of `keepingMarks`. */
  readonly keepsMarks?: boolean;
  /**
   * True: a report's district and year (`place` up to the paragraph: `东城区 2016年`) count as text of its blocks. For
   * Chinese of several strings.
   */
  readonly placeCounts?: boolean;
  /** What narrows, by id of the codelist, kind, or year in digits; what is left out or null narrows nothing. */
  readonly narrow?: Readonly<Partial<Record<Facet, string | null>>>;
}

/** A hit before its text is read: enough to put hits in order, count them and choose what to read. */
export interface Hit {
  /** Its number in its language: the order in which the index keeps texts, see `Tier`. */
  readonly doc: number;
  readonly language: Language;
  readonly kind: Kind;
  readonly tier: Tier;
  /** Of reports only. */
  readonly report: string | null;
  readonly district: string | null;
  readonly year: string | null;
  /** How many hits its report has among those that were looked at; of a page 1. */
  readonly ofReport: number;
}

export interface Answer {
  /** How many texts are found: exact to 500, 501 where there are more. */
  readonly total: number;
  /**
   * 500 at most, by `Tier`; within one, reports that speak of it most come first, then the newest. Of more than 500, at
   * least half are blocks where there are so many, so that not all are pages that only mention it.
   */
  readonly hits: readonly Hit[];
  /**
   * For each facet how many hits each value would leave, narrowed by the other facets. Exact unless `total` is 501:
   * then of what was looked at.
   */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** The texts of some of `hits`, in the order given. One file holds all texts of a report. */
  readonly read: (hits: readonly Hit[]) => Promise<readonly Found[]>;
}

/** Throws where the index cannot be had, and may be asked again. */
export interface Engine {
  /** Loads what every question needs: for when the box is touched. A failure is silent, and told by `find`. */
  readonly warm: () => void;
  readonly find: (wanted: Wanted) => Promise<Answer>;
}

/** More hits than this are not counted. */
export const MOST_COUNTED = 500;
