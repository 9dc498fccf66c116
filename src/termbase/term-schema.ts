// A term of a concept as its entry writes it (ISO 30042, term section), with the rules that one term alone can break.
import * as z from 'zod';
import { localizedSchema as localized } from '../language/index.ts';
import { pinyinSyllables, spokenUnits } from './pinyin.ts';
import { citation, sentenceId } from './source-schema.ts';

const names = z.array(z.string().min(1)).readonly().default([]);
/** Whole, or split in two by one `…`. */
const isWholeOrSplit = (form: string): boolean => /^(?:[^…]*|[^…]*[^… ] ?… ?[^… ][^…]*)$/u.test(form);
const forms = z.array(z.string().min(1).refine(isWholeOrSplit, 'accepted … cases')).readonly().default([]);
const year = z.number().int().min(1900).max(2100).nullable().default(null);

/** How far a term may be trusted, from the weakest; the order is that of the page's legend. */
export const reliabilities = ['proposed', 'established', 'cited', 'attested'] as const;

const termFields = {
  text: z.string().min(1),
  /** TBX administrativeStatus. */
  status: z.enum(['preferred', 'admitted', 'deprecated']),
  partOfSpeech: z.enum(['noun', 'verb', 'properNoun', 'phrase']),
  /** TBX termType. */
  type: z.enum(['fullForm', 'abbreviation', 'shortForm', 'variant']).default('fullForm'),
  /**
   * `attested`: stands in the reports. `cited`: in the source named. `established`: in general use, no source was
   * opened. `proposed`: our own rendering, on nobody's authority.
   */
  reliability: z.enum(reliabilities).default('proposed'),
  source: citation.nullable().default(null),
  /** The years in which it is or was in use, as far as known. */
  since: year,
  until: year,
  /** Whose term it is: NPC, ACFTU, Xinhua, ILO … */
  body: z.string().min(1).nullable().default(null),
  /** Why a deprecated term is not to be used. */
  reason: localized.nullable().default(null),
  /**
   * Further forms it is found by, besides its text and, in English, the regular plural: irregular plurals, verb
   * forms; one split by `…`, `accepted … cases`, is found where its halves stand apart in a clause.
   */
  forms,
  /** Phrases in which the same characters are not this term. */
  not: names,
  /** Sentences that show its use, `REPORT.BLOCK.sM`; never the sentence itself. */
  context: z.array(sentenceId).readonly().default([]),
};

interface Judged {
  readonly status: string;
  readonly reliability: string;
  readonly source: unknown;
  readonly reason: unknown;
  readonly since: number | null;
  readonly until: number | null;
}

const isProved = ({ reliability, source }: Judged): boolean => (reliability === 'cited') === (source !== null);
const proved = { path: ['reliability'], params: { code: 'term-source-unproved' } };
const isReasoned = ({ status, reason }: Judged): boolean => (status === 'deprecated') === (reason !== null);
const reasoned = { path: ['status'], params: { code: 'term-reason' } };
const isInTime = ({ since, until }: Judged): boolean => since === null || until === null || since <= until;
const inTime = { path: ['until'], params: { code: 'term-years' } };

export const termEn = z
  .strictObject(termFields)
  .refine(isProved, proved)
  .refine(isReasoned, reasoned)
  .refine(isInTime, inTime)
  .readonly();

/**
 * `pinyin`: words parted by spaces (GB/T 16159), the syllables of a word by hyphens, tone marks as a dictionary has
 * them, without sandhi; digits and signs stand as they are.
 */
export const termZh = z
  .strictObject({ ...termFields, pinyin: z.string().min(1) })
  .refine(isProved, proved)
  .refine(isReasoned, reasoned)
  .refine(isInTime, inTime)
  .refine(({ text, pinyin }) => pinyinSyllables(pinyin).length === spokenUnits(text), {
    path: ['pinyin'],
    params: { code: 'pinyin-uneven' },
  })
  .readonly();

export type Term = z.output<typeof termEn>;
export type TermZh = z.output<typeof termZh>;
