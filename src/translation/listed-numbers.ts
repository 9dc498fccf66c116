// The numbers of an English segment, and which of them stand in one list.
import type { EnglishNumber } from '../numerals/index.ts';
import type { NumberPair } from './pair-numbers.ts';

/** All that is told of one segment's English: its text, its numbers in order, and which of them are paired. */
export interface Told {
  readonly text: string;
  readonly english: readonly EnglishNumber[];
  readonly pairs: readonly NumberPair[];
}

/** Between two numbers of a list: 15, 12 and 9 per cent; 210 million of the 346 million yuan. */
const listed = new RegExp(
  '^(?: ?%| per cent| percentage points?| yuan)?(?:,? and|,? or|,| to| of the| of a total of|–|-)? ?' +
    '(?:respectively )?' +
    '(?:about|nearly|some|almost|around|more than|over|at least|no (?:less|fewer|more) than|up to)? ?' +
    '(?:an? )?$',
  'i',
);

/** The numbers before and after `en` that stand in one list with it. */
export function neighbours(en: EnglishNumber, { text, english }: Told): EnglishNumber[] {
  const at = english.indexOf(en);
  return [english[at - 1], english[at + 1]].filter(
    (other): other is EnglishNumber =>
      other !== undefined && listed.test(text.slice(Math.min(en.at[1], other.at[1]), Math.max(en.at[0], other.at[0]))),
  );
}

/** The words about a number of a pair. */
export const before = ({ en }: NumberPair, text: string): string => text.slice(Math.max(0, en.at[0] - 40), en.at[0]);
export const after = ({ en }: NumberPair, text: string): string => text.slice(en.at[1]);
