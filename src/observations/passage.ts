// The passages around a number that decide what it means: its quote, its phrase, its part of the sentence.
import type { Sentence } from '../edition/index.ts';
import type { Numeral } from '../numerals/index.ts';
import { bounds, type Stretch } from './marks.ts';

export interface Passage {
  readonly numeral: Numeral;
  readonly sentence: Sentence;
  /** The clause by the contract: from the nearest ，；。： before to the nearest ，；。 after, brackets whole. */
  readonly quote: string;
  /** The sentence. */
  readonly whole: string;
  /**
   * The sentence up to the number; its part, from the last ；; and its clause, from the nearest ，；：, whole brackets
   * passed over.
   */
  readonly sentenceBefore: string;
  readonly partBefore: string;
  readonly clauseBefore: string;
  /** The phrase before: from the number before or the clause's start; after 、 where a number stands before it. */
  readonly before: string;
  /** The phrase after: to the number after or the clause's end; to 、 where a number stands after it. */
  readonly after: string;
  /** What begins behind the clause: a few characters of the next one. */
  readonly next: string;
  /** The part of the sentence to the clause's end. */
  readonly part: string;
  /** Whether another number stands before this one in its part, and in its clause directly after `after`. */
  readonly follows: boolean;
  readonly followed: boolean;
  /** Whether one stands before it in its clause that counts another thing. */
  readonly listed: boolean;
  /** Whether one stands before it that says the same of another thing: 33%和40%. */
  readonly shared: boolean;
}

const listMark = /[、和及与]/;
const movement =
  /^(?:增|减|升|降|扩|提|增加|减少|提高|提升|上升|下降|扩大|发展)?(?:为|到|至)(?:(?:19|20)\d\d年[底末]?的?)?$/;
const bracketed = /[（(][^（）()]*[）)]/g;

/** Nothing farther off says what a number means; it keeps the work linear where a text has no punctuation. */
export const REACH = 600;

/** The passage of each numeral of a block that is a figure; both lists in order of place. */
export function passages(text: string, sentences: readonly Sentence[], numerals: readonly Numeral[]): Passage[] {
  let s = 0;
  const outside = blank(blank(text));
  const found: Passage[] = [];
  for (const [i, numeral] of numerals.entries()) {
    while (s < sentences.length && (sentences[s]?.at[1] ?? 0) <= numeral.at[0]) s++;
    const sentence = sentences[s];
    if (sentence !== undefined)
      found.push(passage({ text, outside }, sentence, numeral, { previous: found.at(-1), next: numerals[i + 1] }));
  }
  return found;
}

/** A block's text, and the same with what stands in brackets blanked. */
interface Texts {
  readonly text: string;
  readonly outside: string;
}

interface Neighbours {
  readonly previous: Passage | undefined;
  readonly next: Numeral | undefined;
}

function passage(
  { text, outside }: Texts,
  sentence: Sentence,
  numeral: Numeral,
  { previous, next }: Neighbours,
): Passage {
  const [start, end] = numeral.at;
  const sentenceStart = Math.max(sentence.at[0], start - REACH);
  const partStart = Math.max(sentenceStart, back(text, start, 'part'));
  const clauseStart = Math.max(partStart, back(text, start, 'clause'));
  const clauseEnd = Math.min(sentence.at[1], forth(text, numeral.end, 'clause'));
  const listed = previous !== undefined && previous.numeral.end > clauseStart;
  const between = listed ? text.slice(previous.numeral.end, start) : '';
  const shared = listed ? linked(previous, between, numeral) : null;
  const followed = next !== undefined && next.at[0] < clauseEnd;
  const comma = followed ? text.slice(numeral.end, next.at[0]).indexOf('、') : -1;
  const phraseEnd = comma >= 0 ? numeral.end + comma : followed ? next.at[0] : clauseEnd;
  return {
    numeral,
    sentence,
    quote: text.slice(back(outside, start, 'quoteStart'), forth(outside, end, 'quoteEnd')).trim(),
    whole: text.slice(...sentence.at).trim(),
    sentenceBefore: text.slice(sentenceStart, start),
    partBefore: text.slice(partStart, start),
    clauseBefore: text.slice(clauseStart, start),
    before: shared ?? (listed ? between.slice(afterLast(between)) : text.slice(clauseStart, start)),
    after: text.slice(numeral.end, phraseEnd),
    next: text.slice(clauseEnd, Math.min(sentence.at[1], clauseEnd + 12)),
    part: text.slice(partStart, clauseEnd),
    follows: previous !== undefined && previous.numeral.end > partStart,
    followed: followed && comma < 0,
    listed: listed && shared === null,
    shared: shared !== null && !movement.test(between),
  };
}

/**
 * Where the stretch that reaches to `from` begins. Brackets that are closed before are passed over with all they hold.
 */
function back(text: string, from: number, stretch: Stretch): number {
  const floor = Math.max(0, from - REACH);
  const window = blank(text.slice(floor, from));
  for (let i = window.length - 1; i >= 0; i--)
    if (bounds(stretch, window[i]) && !isGrouping(text, floor + i)) return floor + i + 1;
  return floor;
}

function forth(text: string, from: number, stretch: Stretch): number {
  const window = blank(text.slice(from, from + REACH));
  for (let i = 0; i < window.length; i++)
    if (bounds(stretch, window[i]) && !isGrouping(text, from + i)) return from + i;
  return from + window.length;
}

function blank(text: string): string {
  return !/[)）]/.test(text) ? text : text.replace(bracketed, (match) => '□'.repeat(match.length));
}

/** The comma of 14,038 is no mark. */
function isGrouping(text: string, i: number): boolean {
  return /[,，]/.test(text[i] ?? '') && /\d/.test(text[i - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5));
}

/** Two numbers of one thing, 由17个减为16个 or 33%和40%: the phrase before the first is the second's too. */
function linked(previous: Passage, between: string, { unit }: Numeral): string | null {
  if (previous.numeral.unit !== unit) return null;
  if (/^[和与及、]$/.test(between)) return previous.before;
  return movement.test(between) ? (previous.before + between).slice(-REACH) : null;
}

/** The place after the last list mark between two numbers. */
function afterLast(between: string): number {
  for (let i = between.length - 1; i >= 0; i--) if (listMark.test(between[i] ?? '')) return i + 1;
  return 0;
}
