// Translation: the English of a report, aligned with its edition segment by segment, and held against the Chinese.
export { align } from './align.ts';
export { checkSegments } from './check-segments.ts';
export { compareNumbers, type NumberFault } from './compare-numbers.ts';
export { englishBlocks, type EnglishBlock } from './english-blocks.ts';
export { currentEnglish, englishOf, englishOfSentences, type SentenceEnglish } from './english-of.ts';
export { inEnglish, type EmptyAnchor, type EnglishText, type Standing } from './in-english.ts';
export { quotesIn } from './quotes-in.ts';
export { namesSchema, type Name } from './names-schema.ts';
export type { NumberPair } from './pair-numbers.ts';
export {
  englishSchema,
  segmentSchema,
  workSchema,
  STEPS,
  type English,
  type Segment,
  type Step,
  type Work,
} from './schema.ts';
export type { Yardsticks } from './segment-findings.ts';
