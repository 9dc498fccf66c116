// Finding the phraseology in a sentence: patterns with places to fill. They are not marked in texts; their entries
// list the sentences.
import type { Phrase } from './phrase-schema.ts';

/** How much may stand where a pattern has `…`: up to this many characters, none of which ends a sentence. */
const GAP = '[^。！？]{1,60}?';

/** The ids of the phrases that a sentence uses, in the phrases' order. White space in the sentence is nothing. */
export type PhraseFinder = (sentence: string) => readonly string[];

/**
 * A finder of `phrases`; their patterns are made ready once, so make one for many sentences.
 *
 * `phraseFinder(phrases)('以“四必谈”为抓手推动集体协商')` → `['use-as-lever']`
 */
export function phraseFinder(phrases: readonly Phrase[]): PhraseFinder {
  const ready = phrases.map(({ id, zh }) => ({ id, patterns: zh.patterns.map(({ text }) => patternOf(text)) }));
  return (sentence) => {
    const solid = sentence.replace(/\s+/g, '');
    return ready.filter(({ patterns }) => patterns.some((pattern) => pattern.test(solid))).map(({ id }) => id);
  };
}

function patternOf(text: string): RegExp {
  return new RegExp(
    text
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join(GAP),
  );
}
