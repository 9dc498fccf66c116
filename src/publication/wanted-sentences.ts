// The sentences whose text an entry of the glossary or the phraseology shows.
import type { Citation, Concept, Phrase } from '../termbase/index.ts';

/** By published id, `REPORT.BLOCK.sM`: contexts of terms, sentences cited as sources, examples of phrases. */
export function wantedSentences(concepts: readonly Concept[], phrases: readonly Phrase[]): ReadonlySet<string> {
  return new Set([
    ...concepts.flatMap(({ zh, en, sources }) => {
      const terms = [...zh.terms, ...en.terms];
      return [
        ...terms.flatMap(({ context }) => context),
        ...[...sources, ...terms.map(({ source }) => source)].flatMap(sentenceOf),
      ];
    }),
    ...phrases.flatMap(({ examples }) => examples.map(({ sentence }) => sentence)),
  ]);
}

function sentenceOf(source: Citation | null): string[] {
  return source !== null && 'sentence' in source ? [source.sentence] : [];
}
