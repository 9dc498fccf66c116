// Termbase: concepts in three levels, finding their terms in a text, and the orders in which they are listed.
export { conceptSchema, type ConceptEntry, type Term, type TermZh } from './concept-schema.ts';
export { readConcept, preferredTerm, type Concept } from './read-concept.ts';
export { checkConcepts } from './check-concepts.ts';
export { findTerms, type TermMatch } from './find-terms.ts';
export { orderConcepts, type ConceptOrder, type ConceptSection } from './order-concepts.ts';
export { relatedConcepts, type Relations } from './related-concepts.ts';
export { FIRST_COUNTED, STROKE_DIGITS } from './strokes.ts';
export { glossaryRows, type GlossaryRow } from './glossary-rows.ts';
export { domains, domainIds, type Domain } from './domains.ts';
