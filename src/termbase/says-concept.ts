// Whether a text says a concept: by any of its terms of a status, also inside a longer term of another.
import type { Span } from '../annotations/index.ts';
import type { Language } from '../language/index.ts';
import type { Term } from './concept-schema.ts';
import { findTerms, type TermMatch } from './find-terms.ts';
import type { Concept } from './read-concept.ts';

/** Each concept as a termbase of its own, always the same array: its index is built once. */
const alone = new WeakMap<Concept, readonly Concept[]>();

/**
 * The first term of `concept`, among those of the statuses asked for, that stands in `text`, or null; found as
 * `findTerms` finds it, as if no other concept had terms.
 *
 * `saysConcept('two collective contracts', 'en', contract, ['preferred'])` → `{ text: 'collective contract', … }`
 */
export function saysConcept(
  text: string,
  language: Language,
  concept: Concept,
  statuses: readonly Term['status'][],
): Term | null {
  const found = new Set(findAlone(text, language, concept).map(({ term }) => term));
  const terms: readonly Term[] = concept[language].terms;
  return terms.find(({ text: term, status }) => found.has(term) && statuses.includes(status)) ?? null;
}

/** Every place where `text` says it by a term of those statuses, in order. */
export function placesOfConcept(
  text: string,
  language: Language,
  concept: Concept,
  statuses: readonly Term['status'][],
): readonly Span[] {
  const terms: readonly Term[] = concept[language].terms;
  const wanted = new Set(terms.filter(({ status }) => statuses.includes(status)).map((term) => term.text));
  return findAlone(text, language, concept).flatMap(({ term, at }) => (wanted.has(term) ? [at] : []));
}

function findAlone(text: string, language: Language, concept: Concept): readonly TermMatch[] {
  const only = alone.get(concept) ?? [concept];
  alone.set(concept, only);
  return findTerms(text, language, only);
}
