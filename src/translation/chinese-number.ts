// A number of a Chinese segment, and the way in which the tables of patterns beside it read them.
import type { Span } from '../annotations/index.ts';
import type { Bound } from '../numerals/index.ts';

/** `day`: of a month that is not named with it. `vague`: a size, 数百. */
export type ChineseSort =
  'count' | 'percent' | 'points' | 'money' | 'instances' | 'times' | 'date' | 'day' | 'ordinal' | 'vague';

export interface ChineseNumber {
  /**
   * Base units; a share as per cent; a date 724, or 7 for a month alone; how many times as much as before (增长1倍: 2).
   */
  readonly value: number;
  readonly sort: ChineseSort;
  readonly bound: Bound;
  /** How firm it may be as well: 最高5000元 is 5,000, or up to 5,000. */
  readonly or?: Bound;
  /** Amounts, dates and what stands in digits must return; 三个 and 两会 may be said without their number. */
  readonly isRequired: boolean;
  /** As printed, with its unit. */
  readonly text: string;
  readonly at: Span;
}

export type Told = Pick<ChineseNumber, 'value'> & Partial<ChineseNumber>;

/** What `read` makes of each match of `pattern`: a firm count that must return, unless it says otherwise. */
export function readEach(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Told | null,
): ChineseNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const told = read(match);
    const at = [match.index, match.index + match[0].length] as const;
    if (told === null || Number.isNaN(told.value)) return [];
    return [{ sort: 'count', bound: 'exact', isRequired: true, text: match[0], at, ...told }];
  });
}
