// Frontmatter of a report's MDX: what a list of reports shows without opening the text.
import { z } from 'zod';
import { periodSchema } from '../codelists/index.ts';


export const keyFigureSchema = z.strictObject({
  /** `REPORT.BLOCK.oK`, the id of its row in /data/observations.json. */
  observation: z.string(),
  indicator: z.string(),
  value: z.number(),
  unit: z.string(),
  period: periodSchema.nullable(),
});

export const frontmatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.strictObject({ zh: z.string().min(1), en: z.string().nullable() }),
  /** The year whose work is told. */
  year: z.number().int(),
  period: periodSchema,
  district: z.string(),
  published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable(),
  source: z.string().nullable(),
  keyFigures: z.array(keyFigureSchema),
  headings: z.array(z.strictObject({ id: z.string(), level: z.number().int(), text: z.string() })),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
