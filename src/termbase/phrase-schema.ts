// An entry of the phraseology: what translators stumble over, as patterns in both languages and sentences that use
// them.
import * as z from 'zod';
import { localizedSchema as localized } from '../language/index.ts';
import { reliabilities } from './term-schema.ts';
import { sentenceId } from './source-schema.ts';

const ids = z.array(z.string().min(1)).readonly().default([]);

const isReasoned = ({ status, reason }: { readonly status: string; readonly reason: unknown }): boolean =>
  (status === 'deprecated') === (reason !== null);

/** `…` stands for what goes between, within a sentence. */
const patternZh = z.strictObject({ text: z.string().min(1), pinyin: z.string().min(1) }).readonly();

const patternEn = z
  .strictObject({
    text: z.string().min(1),
    status: z.enum(['preferred', 'admitted', 'deprecated']),
    reliability: z.enum(reliabilities).default('proposed'),
    /** Why a deprecated rendering is not to be used. */
    reason: localized.nullable().default(null),
  })
  .refine(isReasoned, { path: ['status'], params: { code: 'term-reason' } })
  .readonly();

/** The whole of `content/phraseology/PHRASE.yaml`; the id is the file's name. */
export const phraseSchema = z
  .strictObject({
    /** A pattern with a place to fill, a verb with its noun, or a phrase that stands as it is. */
    kind: z.enum(['pattern', 'collocation', 'setPhrase']),
    /** What it says, in one sentence. */
    meaning: localized,
    zh: z.strictObject({ patterns: z.array(patternZh).min(1).readonly() }).readonly(),
    en: z
      .strictObject({
        literal: z.string().min(1).nullable().default(null),
        patterns: z
          .array(patternEn)
          .min(1)
          .refine((patterns) => patterns.filter(({ status }) => status === 'preferred').length === 1, {
            params: { code: 'term-not-one-preferred' },
          })
          .readonly(),
      })
      .readonly(),
    /** How to put it into English, and what to mind. */
    advice: localized,
    /** Sentences of the reports that use it. Their English is the report's; `en` stands while that has none. */
    examples: z
      .array(z.strictObject({ sentence: sentenceId, en: z.string().min(1) }).readonly())
      .min(1)
      .readonly(),
    /** Concepts and phrases that belong beside it. */
    related: ids,
  })
  .readonly();

export type PhraseEntry = z.output<typeof phraseSchema>;

/** A phrase that knows its id. */
export interface Phrase extends PhraseEntry {
  readonly id: string;
}
