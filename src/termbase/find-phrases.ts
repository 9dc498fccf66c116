// Finding the phraseology in a sentence: patterns with places to fill. They are not marked in texts; their entries list the sentences.
import type { Phrase } from './phrase-schema.ts';

/** How much may stand where a pattern has `…`: up to this many characters, none of which ends a sentence. */
const GAP = '[^。！？]{1,60}?';

/**
 * The ids of the phrases that `sentence` uses, in their own order.
 *
 * `findPhrases('以“四必谈”为抓手推动集体协商', phrases)` → `['use-as-lever']`
 */
export function findPhrases(sentence: string, phrases: readonly Phrase[]): string[] {
  const solid = sentence.replace(/\s+/g, '');
  return phrases.filter(({ zh }) => zh.patterns.some(({ text }) => patternOf(text).test(solid))).map(({ id }) => id);
}

function patternOf(text: string): RegExp {
  return new RegExp(text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(GAP));
}
