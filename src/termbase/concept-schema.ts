// A concept as its YAML file writes it: three levels (concept, language, term) after ISO 30042, dialect TBX-Basic.
import * as z from 'zod';
import { localizedSchema } from '../language/index.ts';
import { domainIds } from './domains.ts';

const sentenceId = z.string().regex(/^[a-z0-9-]+\.(title|[ph]\d+)\.s\d+$/);

/**
 * Where a term or a definition was seen: a work that was opened, and the day; or a sentence of the reports. What could not be opened
 * is no source.
 */
const source = z.union([
  z.strictObject({ work: z.string().min(1), url: z.url().optional(), seen: z.iso.date() }).readonly(),
  z.strictObject({ sentence: sentenceId }).readonly(),
]);

const names = z.array(z.string().min(1)).readonly().default([]);

const termFields = {
  text: z.string().min(1),
  /** TBX administrativeStatus. */
  status: z.enum(['preferred', 'admitted', 'deprecated']),
  partOfSpeech: z.enum(['noun', 'verb', 'properNoun', 'phrase']),
  /** TBX termType. */
  type: z.enum(['fullForm', 'abbreviation', 'shortForm', 'variant']).default('fullForm'),
  /** `attested`: stands in the reports. `cited`: in the source named. `proposed`: our own, on nobody's authority. */
  reliability: z.enum(['attested', 'cited', 'proposed']).default('proposed'),
  source: source.nullable().default(null),
  /** Further forms it is found by, besides its text and, in English, the regular plural: irregular plurals, verb forms. */
  forms: names,
  /** Phrases in which the same characters are not this term. */
  not: names,
  /** Sentences that show its use, `REPORT.BLOCK.sM`; never the sentence itself. */
  context: z.array(sentenceId).readonly().default([]),
};

interface Sourced { readonly reliability: string; readonly source: unknown }

const isHonest = ({ reliability, source: seen }: Sourced): boolean => (reliability === 'cited') === (seen !== null);
const honest = { path: ['reliability'], params: { code: 'term-source-unproved' } };

const term = z.strictObject(termFields).refine(isHonest, honest).readonly();

/** `pinyin`: syllables with tone marks as a dictionary has them, without sandhi, separated by spaces; digits and signs stand as they are. */
const termZh = z.strictObject({ ...termFields, pinyin: z.string().min(1) })
  .refine(isHonest, honest)
  .refine(({ text, pinyin }) => syllables(pinyin) === spoken(text), { path: ['pinyin'], params: { code: 'pinyin-uneven' } })
  .readonly();

function syllables(pinyin: string): number {
  return pinyin.split(' ').filter((part) => /\p{L}/u.test(part)).length;
}

/** Characters, and Latin words beside them (APP). */
function spoken(text: string): number {
  return text.match(/\p{Script=Han}|[A-Za-z]+/gu)?.length ?? 0;
}

interface Ranked { readonly status: string }

function onePreferred(terms: readonly Ranked[]): boolean {
  return terms.filter(({ status }) => status === 'preferred').length === 1;
}

const preferred = { params: { code: 'term-not-one-preferred' } };
const definition = {
  definition: z.string().min(1),
  /** The definition in one line, for a popover and for lists: no full stop. */
  gloss: z.string().min(1),
  source: source.nullable().default(null),
};

/** The whole of `content/glossary/CONCEPT.yaml`; the id is the file's name. */
export const conceptSchema = z.strictObject({
  /** TBX subjectField. */
  domain: z.enum(domainIds),
  /** The concept of which this is a kind or a part. */
  broader: z.string().nullable().default(null),
  /** One direction is enough. */
  related: names,
  zh: z.strictObject({ ...definition, terms: z.array(termZh).min(1).refine(onePreferred, preferred).readonly() }).readonly(),
  /** `literal`: word for word what the Chinese says, where the preferred English says what it does instead. */
  en: z.strictObject({ ...definition, literal: z.string().min(1).nullable().default(null), terms: z.array(term).min(1).refine(onePreferred, preferred).readonly() }).readonly(),
  /** What a reader or translator must mind: false friends, what the term does not mean. */
  note: localizedSchema.nullable().default(null),
}).readonly();

export type ConceptEntry = z.output<typeof conceptSchema>;
export type Term = z.output<typeof term>;
export type TermZh = z.output<typeof termZh>;
