// Whether a text says a concept: by any of its terms of a status, also inside a longer term of another.
import type { Span } from '../annotations/index.ts';
import type { Language } from '../language/index.ts';
import type { Term } from './concept-schema.ts';
import { findTerms, type TermMatch } from './find-terms.ts';
import type { Concept } from './read-concept.ts';
import { halves } from './split-form.ts';
import { folded, termForms } from './term-forms.ts';

/** A concept as a termbase of its own, always the same array, so that its index is built once; how its forms begin. */
interface Alone {
  readonly only: readonly Concept[];
  readonly beginnings: Readonly<Record<Language, readonly string[]>>;
}
const known = new WeakMap<Concept, Alone>();

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

/** Most concepts are not in most texts: whether the letters of a form are there at all is asked first. */
function findAlone(text: string, language: Language, concept: Concept): readonly TermMatch[] {
  const alone = known.get(concept) ?? aloneOf(concept);
  known.set(concept, alone);
  const seen = seenAs(text, language);
  const isPossible = alone.beginnings[language].some((form) => seen.includes(form));
  return isPossible ? findTerms(text, language, alone.only) : [];
}

function aloneOf(concept: Concept): Alone {
  const of = (language: Language): readonly string[] => {
    const terms: readonly Term[] = concept[language].terms;
    return terms.flatMap((term) => termForms(term, language).flatMap((form) => halves(form).map((half) => half.form)));
  };
  return { only: [concept], beginnings: { zh: of('zh'), en: of('en') } };
}

let last = { text: '', language: 'zh' as Language, seen: '' };

/** The same text is asked for one concept after another. */
function seenAs(text: string, language: Language): string {
  if (last.text !== text || last.language !== language) last = { text, language, seen: folded(text, language) };
  return last.seen;
}
