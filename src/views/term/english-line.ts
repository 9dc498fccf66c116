// The words about a term in its English segment: so many as two lines hold, cut between words.
import type { Span } from '../../annotations/index.ts';

export interface EnglishLine {
  readonly before: string;
  /** Empty where the English does not say it by a term of ours. */
  readonly term: string;
  readonly after: string;
}

/** Characters on either side, at most. */
const [LEFT, RIGHT] = [60, 80];
const GOES_ON = '…';

/** `at`: where the term stands in `text`; without it the text begins the line. */
export function englishLine(text: string, at: Span | null): EnglishLine {
  const [start, end] = at ?? [0, 0];
  return {
    before: endOf(text.slice(0, start), LEFT),
    term: text.slice(start, end),
    after: beginningOf(text.slice(end), at === null ? LEFT + RIGHT : RIGHT),
  };
}

function endOf(text: string, length: number): string {
  return text.length <= length ? text : GOES_ON + text.slice(-length).replace(/^\S*\s+/, '');
}

function beginningOf(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\s,;:–]+\S*$/, '') + GOES_ON;
}
