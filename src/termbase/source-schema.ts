// Where a term or a definition was seen: a work of the list of sources, or a sentence of the reports. What could not
// be opened is no source.
import * as z from 'zod';
import { localizedSchema as localized } from '../language/index.ts';

/** `REPORT.BLOCK.sM`. */
export const sentenceId = z.string().regex(/^[a-z0-9-]+\.(title|[ph]\d+)\.s\d+$/);

/**
 * A row of `content/sources.yaml`: a work that was opened; `date` as far as the work names one, `seen` the day it was
 * consulted.
 */
export const sourceSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** Document, publisher, article, in both languages. */
    work: localized,
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .default(null),
    url: z.url().nullable().default(null),
    seen: z.iso.date(),
  })
  .readonly();
export const sourcesSchema = z.array(sourceSchema).readonly();

/** As an entry cites it: a work, and the place in it; or a sentence of a report. */
export const citation = z.union([
  z.strictObject({ work: z.string().min(1), at: localized.nullable().default(null) }).readonly(),
  z.strictObject({ sentence: sentenceId }).readonly(),
]);

export type Source = z.output<typeof sourceSchema>;
export type Citation = z.output<typeof citation>;
