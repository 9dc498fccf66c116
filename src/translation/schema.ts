// The English of a report, seeds/REPORT.en.yaml, and a segment as it crosses content/editions/REPORT.json: schemas,
// from which the types are inferred.
import { z } from 'zod';
import { blockIdSchema, dateSchema, sentenceIdSchema } from '../edition/index.ts';
import { localizedSchema } from '../language/index.ts';

const text = z.string().trim().min(1);

/** How far a segment has come: one translator's; read by a second; read by a third beside the Chinese and alone. */
export const STEPS = ['draft', 'revised', 'reviewed'] as const;
const step = z.enum(STEPS);

/** What a translator writes of a segment. */
const written = {
  /** The sentences it translates, one after another. */
  sentences: z.array(sentenceIdSchema).min(1).readonly(),
  status: step,
  /** A doubt, shown to readers. */
  note: text.exactOptional(),
  /** Where the English tells its numbers in another order: for each in turn, which of the Chinese ones it answers. */
  order: z.array(z.number().int().positive()).readonly().exactOptional(),
  /** What the English says otherwise than the checks expect, and why: a concept's id, or words of the Chinese. */
  departs: z.record(text, text).readonly().exactOptional(),
};

const entry = z.strictObject({
  ...written,
  /** The Chinese that it was made from: compared with the edition, so that a stale translation shows. */
  zh: z.string().min(1),
  /** Empty: still to be translated. */
  en: z.string(),
});

/** One step of the work: who or what did it, and when; shown on the about page. */
export const workSchema = z
  .strictObject({ step, by: localizedSchema, on: dateSchema, says: localizedSchema.exactOptional() })
  .readonly();

export const englishSchema = z.strictObject({
  /** In the order in which it was done. */
  work: z.array(workSchema),
  /** By block, each block's segments in order. */
  segments: z.partialRecord(blockIdSchema, z.array(entry).min(1)),
});

export const segmentSchema = z
  .strictObject({
    block: blockIdSchema,
    ...written,
    /** Which of its block's entries it is in the translator's file, from 0; null for a sentence that has none. */
    entry: z.number().int().nonnegative().nullable(),
    /** The edition's Chinese of these sentences. */
    zh: z.string().min(1),
    /** Null where it is still to be translated. */
    en: z.string().min(1).nullable(),
    /** The Chinese that the English was made from, where that is no longer the edition's. */
    was: z.string().exactOptional(),
  })
  .readonly();

export type English = z.infer<typeof englishSchema>;
export type EnglishEntry = z.infer<typeof entry>;
export type Segment = z.infer<typeof segmentSchema>;
export type Step = z.infer<typeof step>;
export type Work = z.infer<typeof workSchema>;
