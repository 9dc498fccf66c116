// Termbase: concepts in three levels, finding their terms in a text, and the orders in which they are listed.
export { conceptSchema, type ConceptEntry, type Term, type TermZh } from './concept-schema.ts';
export { broaderIds, readConcept, preferredTerm, type Concept } from './read-concept.ts';
export { phraseSchema, type Phrase } from './phrase-schema.ts';
export { sourcesSchema, type Citation, type Source } from './source-schema.ts';
export { reliabilities } from './term-schema.ts';
export { checkConcepts } from './check-concepts.ts';
export { chooseMarks, type MarkCandidate } from './choose-marks.ts';
export { marks, type MarkNeed } from './marks.ts';
export { findPhrases } from './find-phrases.ts';
export { pinyinKeys, pinyinShown } from './pinyin.ts';
export { findTerms, type TermMatch } from './find-terms.ts';
export { orderConcepts, type ConceptOrder, type ConceptSection } from './order-concepts.ts';
export { relatedConcepts, type Relations } from './related-concepts.ts';
export { FIRST_COUNTED, STROKE_DIGITS } from './strokes.ts';
export { glossaryRows, type GlossaryRow } from './glossary-rows.ts';
export { domains, domainIds, type Domain } from './domains.ts';
