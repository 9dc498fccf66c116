// Corrections of published data: content/corrections.yaml, which the data page shows as its changelog.
import * as z from 'zod';
import { localizedSchema } from '../language/index.ts';

/** `observation REPORT.p5.o1`, `indicator members`: what is corrected, by the id it was published under. */
const what = z.string().regex(/^(?:observation [a-z0-9-]+\.(?:title|[ph][1-9]\d*)\.o[1-9]\d*|indicator [a-z0-9-]+)$/);

/** As an observation or indicator publishes it; `id` is of one that was published and is gone, or is new. */
export const CORRECTED = [
  ...['id', 'value', 'upper', 'unit', 'bound', 'change', 'kind', 'period', 'district', 'cumulative', 'indicator'],
  ...['also', 'label_zh', 'label_en', 'measure', 'zh', 'en', 'definition', 'comparable'],
] as const;

const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

const correctionRow = z
  .strictObject({
    /** The day from which the new reading is published. */
    date: z.iso.date(),
    /** One, or several that were corrected alike for one reason. */
    what: z
      .union([what, z.array(what).min(1)])
      .transform((one): readonly string[] => (typeof one === 'string' ? [one] : one)),
    field: z.enum(CORRECTED),
    old: value,
    new: value,
    reason: localizedSchema,
  })
  .readonly();

/** The whole file: by hand, oldest first; a row published is never changed, a second correction is a second row. */
export const correctionsSchema = z.array(correctionRow).readonly();

export type Correction = z.output<typeof correctionRow>;
