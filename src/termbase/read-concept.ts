// From a file's entry to a concept, which knows its id.
import type { Language } from '../language/index.ts';
import type { ConceptEntry, Term, TermZh } from './concept-schema.ts';

/** One idea of the field, with its definition and its terms in each language. */
export interface Concept extends ConceptEntry {
  readonly id: string;
}

/** The concept of the file `id`.yaml, whose checked content is `entry` (by `conceptSchema`). */
export function readConcept(id: string, entry: ConceptEntry): Concept {
  return { ...entry, id };
}

/** The term by which a concept is called in a language. The schema holds that there is exactly one. */
export function preferredTerm<L extends Language>(concept: Concept, language: L): L extends 'zh' ? TermZh : Term {
  const terms: readonly Term[] = concept[language].terms;
  return terms.find(({ status }) => status === 'preferred') as L extends 'zh' ? TermZh : Term;
}

/**
 * What `concept` comes under, whatever the relation: kinds first, then wholes, then that of which it is an instance.
 */
export function broaderIds({
  broader: { generic, partitive, instantial },
}: Pick<Concept, 'broader'>): readonly string[] {
  return [...generic, ...partitive, ...instantial];
}
