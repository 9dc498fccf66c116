// How firmly English means a number: the words before and after it.
import type { Bound } from './types.ts';

interface EnglishBound {
  readonly words: RegExp;
  readonly bound: Bound;
}

/**
 * Directly before the number, an article or 'a total of' between them. The first row that fits holds: what is denied
 * (no more than) stands before what it holds (more than).
 */
export const englishBefore: readonly EnglishBound[] = [
  {
    words: /\b(?:nearly|almost|close (?:to|on)|(?:just|not far) short of|approaching|shy of|getting on for)$/i,
    bound: 'nearly',
  },
  { words: /\b(?:just|slightly|a little) (?:under|below|less than|fewer than)$/i, bound: 'nearly' },
  { words: /\b(?:about|around|some|roughly|approximately|in the (?:region|order) of)$/i, bound: 'approx' },
  { words: /\b(?:no|not) (?:more|greater|higher|longer) than$/i, bound: 'at_most' },
  { words: /\b(?:no|not) (?:less|fewer|lower) than$/i, bound: 'at_least' },
  // 3 percentage points more than five years ago compares
  {
    words: /(?<!\bpoints? |\bper cent |% )\b(?:more than|at least|upwards of|in excess of|a minimum of)$/i,
    bound: 'at_least',
  },
  { words: /\b(?:over|(?<!\bthe )above|beyond)$/i, bound: 'at_least' },
  // the 100,000 mark, the 100,000 barrier
  {
    words: /\b(?:(?:sur)?pass(?:es|ed|ing)|topp(?:ed|ing)|cross(?:ed|es|ing)|br(?:oken?|eaks|eaking)(?: through)?)$/i,
    bound: 'at_least',
  },
  { words: /\b(?:r[io]se|risen|grew|grown|went|gone|climbed|moved|got) past$/i, bound: 'at_least' },
  { words: /(?<!\b(?:not|never|nor) )\bexceed(?:s|ed|ing)?$/i, bound: 'at_least' },
  { words: /\b(?:not|never|nor) exceed(?:ing|ed)?$/i, bound: 'at_most' },
  { words: /\b(?:at most|up to|under|below|less than|fewer than|not (?:quite|even)|a maximum of)$/i, bound: 'at_most' },
  { words: /\b(?:capped|limited) (?:at|to)$/i, bound: 'at_most' },
  { words: /\b(?:a|the) (?:limit|ceiling|cap) of$/i, bound: 'at_most' },
];

/** After the number and, at most, the noun or unit that it counts: `100 workers or more`. */
export const englishAfter: readonly EnglishBound[] = [
  { words: /^(?:-(?:plus|odd)\b|\+(?![\p{L}\p{N}]))/iu, bound: 'at_least' },
  {
    words: /^(?: [\p{L}’-]+){0,3}? (?:or|and) (?:more|above|over|up|upwards|higher|longer|older|larger)\b(?! than)/iu,
    bound: 'at_least',
  },
  { words: /^(?: [\p{L}’-]+){0,2}? or so\b/iu, bound: 'approx' },
  {
    words: /^(?: [\p{L}’-]+){0,3}? (?:or|and) (?:less|fewer|below|under|lower|younger|shorter|smaller)\b(?! than)/iu,
    bound: 'at_most',
  },
];
