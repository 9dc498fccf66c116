// Compounds held to their headwords: an element's English is one that its headword allows, or the entry names its
// exception.
import { problem, type Place, type Problem } from '../problems/index.ts';
import type { Concept } from './read-concept.ts';
import { preferredTerm } from './read-concept.ts';
import { folded } from './term-forms.ts';

type PlaceOf = (id: string, path: readonly (string | number)[]) => Place;

interface Headword {
  readonly id: string;
  readonly text: string;
  readonly allows: readonly string[];
}

/** The faults of `concepts`' preferred terms against the headwords among them (the entries with a rule of choice). */
export function checkElements(concepts: readonly Concept[], placeOf: PlaceOf): Problem[] {
  const headwords = concepts.filter(({ choose }) => choose !== null).map(headwordOf);
  return concepts.flatMap((concept) => [
    ...elementsIn(concept, headwords).flatMap((headword) => elementFault(concept, headword, placeOf)),
    ...strayExceptions(concept, headwords, placeOf),
  ]);
}

function headwordOf(concept: Concept): Headword {
  const own = concept.en.terms.filter(({ status }) => status !== 'deprecated').map(({ text }) => text);
  return { id: concept.id, text: preferredTerm(concept, 'zh').text, allows: concept.allows ?? own };
}

/** Leftmost, longest: in 用人单位 the element is the employer, not the unit. */
function elementsIn(concept: Concept, headwords: readonly Headword[]): Headword[] {
  const { text } = preferredTerm(concept, 'zh');
  const longestFirst = headwords.toSorted((a, b) => b.text.length - a.text.length);
  const found = new Map<string, Headword>();
  for (let at = 0; at < text.length;) {
    const here = longestFirst.find((headword) => text.startsWith(headword.text, at));
    if (here !== undefined && here.id !== concept.id) found.set(here.id, here);
    at += here?.text.length ?? 1;
  }
  return [...found.values()];
}

function elementFault(concept: Concept, { id, text, allows }: Headword, placeOf: PlaceOf): Problem[] {
  const english = preferredTerm(concept, 'en').text;
  const exception = concept.elements?.[text];
  const at = concept.en.terms.findIndex(({ status }) => status === 'preferred');
  const place = placeOf(concept.id, ['en', 'terms', at, 'text']);
  const facts = { element: text, headword: id, term: english, allows: allows.join(', ') };
  if (typeof exception === 'string') {
    return holds(english, exception) ? [] : [problem('element-exception-unused', place, { ...facts, exception })];
  }
  return allows.some((form) => holds(english, form)) ? [] : [problem('element-rendered-otherwise', place, facts)];
}

/** Whether the word or words of `form` stand in `english`, capitals, hyphens and a plural apart. */
function holds(english: string, form: string): boolean {
  const escaped = folded(form, 'en')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/y$/, '(?:y|ies)');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:s|es)?(?![\\p{L}\\p{N}])`, 'u').test(folded(english, 'en'));
}

function strayExceptions(concept: Concept, headwords: readonly Headword[], placeOf: PlaceOf): Problem[] {
  const known = elementsIn(concept, headwords).map(({ text }) => text);
  return Object.keys(concept.elements ?? {})
    .filter((key) => key !== 'reason' && !known.includes(key))
    .map((element) => problem('element-unknown', placeOf(concept.id, ['elements', element]), { element }));
}
