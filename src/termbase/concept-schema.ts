// A concept as its YAML file writes it: three levels (concept, language, term) after ISO 30042, dialect TBX-Basic.
import * as z from 'zod';
import { domainIds } from './domains.ts';
import { localizedSchema as localized } from '../language/index.ts';
import { markIds } from './marks.ts';
import { citation } from './source-schema.ts';
import { termEn, termZh } from './term-schema.ts';

const ids = z.array(z.string().min(1)).readonly().default([]);

interface Ranked {
  readonly status: string;
}

const onePreferred = (terms: readonly Ranked[]): boolean =>
  terms.filter(({ status }) => status === 'preferred').length === 1;
const preferred = { params: { code: 'term-not-one-preferred' } };

/** One sentence, genus and difference: facts of one report or district stand in `history` and `note`. */
const isOneSentence = {
  zh: (text: string): boolean => /^[^。！？]{6,120}。$/u.test(text),
  en: (text: string): boolean =>
    /^[\p{Lu}\p{N}“‘(].{28,358}\.$/su.test(text) && !/[a-z)”’]{2}[.!?] +[\p{Lu}“]/u.test(text),
};
const oneSentence = { params: { code: 'definition-not-one-sentence' } };

/**
 * What it comes under (ISO 704): as a kind, as a part, as a single instance (iso-thes: broaderGeneric, -Partitive,
 * -Instantial).
 */
const broader = z.strictObject({ generic: ids, partitive: ids, instantial: ids }).readonly();

/** A compound's own English for an element, by the element's Chinese, and why: `{ 职工: staff, reason: {…} }`. */
const elements = z.object({ reason: localized }).catchall(z.string().min(1)).readonly();

/**
 * What the thing is called where it exists outside the mainland, in traditional characters; a false friend is another
 * thing of that name.
 */
const region = z
  .strictObject({
    region: z.enum(['TW', 'HK']),
    text: z.string().min(1),
    falseFriend: z.boolean().default(false),
    note: localized,
  })
  .readonly();

/** The whole of `content/glossary/CONCEPT.yaml`; the id is the file's name. */
export const conceptSchema = z
  .strictObject({
    /** TBX subjectField. */
    domain: z.enum(domainIds),
    broader: broader.default({ generic: [], partitive: [], instantial: [] }),
    /** Associative; one direction is enough. */
    related: ids,
    /** How much a reader of the text needs to be told: see the table of marks. */
    mark: z.enum(markIds).default('technical'),
    /** `loose`: an everyday word, which the English may say otherwise or leave unsaid; counted, not required. */
    check: z.enum(['strict', 'loose']).default('strict'),
    /** Headwords: when which of its English terms is meant. */
    choose: localized.nullable().default(null),
    /**
     * Headwords: the English that a compound may use for it without a reason; null is its preferred and admitted
     * terms.
     */
    allows: z.array(z.string().min(1)).min(1).readonly().nullable().default(null),
    elements: elements.nullable().default(null),
    /** Of the definition, in both languages. */
    sources: z.array(citation).readonly().default([]),
    zh: z
      .strictObject({
        definition: z.string().refine(isOneSentence.zh, oneSentence),
        terms: z.array(termZh).min(1).refine(onePreferred, preferred).readonly(),
      })
      .readonly(),
    /** `literal`: word for word what the Chinese says, where the preferred English says what it does instead. */
    en: z
      .strictObject({
        definition: z.string().refine(isOneSentence.en, oneSentence),
        literal: z.string().min(1).nullable().default(null),
        terms: z.array(termEn).min(1).refine(onePreferred, preferred).readonly(),
      })
      .readonly(),
    regions: z.array(region).readonly().default([]),
    /** What a source or a report states of its time: beginnings, figures, districts. */
    history: localized.nullable().default(null),
    /** What a reader or translator must mind: false friends, what the term does not mean. */
    note: localized.nullable().default(null),
  })
  .readonly();

export type ConceptEntry = z.output<typeof conceptSchema>;
export type { Term, TermZh } from './term-schema.ts';
