// The release: content/release.yaml, the one place that says version and date; citations and descriptors take them.
import * as z from 'zod';
import { localizedSchema } from '../language/index.ts';

export const releaseSchema = z
  .strictObject({
    /** Semantic version (semver.org), of data and program together. */
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    /** The day of that version. */
    date: z.iso.date(),
    /** Who is named as author in citations. */
    author: localizedSchema,
    /** What the data are, in two or three sentences. */
    abstract: localizedSchema,
  })
  .readonly();

export type Release = z.output<typeof releaseSchema>;
