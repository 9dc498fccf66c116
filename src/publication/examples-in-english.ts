// The sentences that show a phrase, in the English of their report.
import type { Phrase } from '../termbase/index.ts';

/**
 * Each example with the English of the report's segment, so that a sentence has one English on the whole site; the
 * entry's own stands where the report has none. `english`: by `REPORT.BLOCK.sM`.
 */
export function examplesInEnglish(phrases: readonly Phrase[], english: ReadonlyMap<string, string>): Phrase[] {
  return phrases.map((phrase) => ({
    ...phrase,
    examples: phrase.examples.map((one) => ({ ...one, en: english.get(one.sentence) ?? one.en })),
  }));
}
