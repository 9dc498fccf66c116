// What only the termbase and the reports together can show of the phraseology.
import { problem, type Place, type Problem } from '../problems/index.ts';
import { phraseFinder } from './find-phrases.ts';
import type { Phrase } from './phrase-schema.ts';
import type { Concept } from './read-concept.ts';

type Path = readonly (string | number)[];
type PlaceOf = (id: string, path: Path) => Place;

export interface PhraseGround {
  readonly concepts: readonly Concept[];
  /** The text of every sentence that an entry names, by `REPORT.BLOCK.sM`. */
  readonly sentences: ReadonlyMap<string, string>;
}

/**
 * The faults of `phrases`: names taken or unknown, Chinese that is a concept's term, examples that do not use the
 * phrase.
 */
export function checkPhrases(
  phrases: readonly Phrase[],
  { concepts, sentences }: PhraseGround,
  placeOf: PlaceOf,
): Problem[] {
  const ids = new Set([...concepts, ...phrases].map(({ id }) => id));
  const taken = new Set(concepts.map(({ id }) => id));
  const owners = new Map(concepts.flatMap(({ id, zh }) => zh.terms.map(({ text }) => [text, id] as const)));
  return phrases.flatMap((phrase) => [
    ...(taken.has(phrase.id) ? [problem('phrase-id-taken', placeOf(phrase.id, []), { id: phrase.id })] : []),
    ...phrase.related.flatMap((id, i) =>
      ids.has(id) ? [] : [problem('phrase-related-unknown', placeOf(phrase.id, ['related', i]), { id })],
    ),
    ...phrase.zh.patterns.flatMap(({ text }, i) => {
      const other = owners.get(text);
      return other === undefined
        ? []
        : [problem('term-claimed-twice', placeOf(phrase.id, ['zh', 'patterns', i, 'text']), { text, other })];
    }),
    ...exampleFaults(phrase, sentences, placeOf),
  ]);
}

function exampleFaults(phrase: Phrase, sentences: ReadonlyMap<string, string>, placeOf: PlaceOf): Problem[] {
  const uses = phraseFinder([phrase]);
  return phrase.examples.flatMap(({ sentence }, i) => {
    const place = placeOf(phrase.id, ['examples', i, 'sentence']);
    const text = sentences.get(sentence);
    if (text === undefined) return [problem('phrase-sentence-unknown', place, { sentence })];
    const pattern = phrase.zh.patterns.map((one) => one.text).join('、');
    return uses(text).length > 0 ? [] : [problem('phrase-not-in-example', place, { sentence, pattern })];
  });
}
