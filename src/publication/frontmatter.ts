// Frontmatter of a report's MDX: what a list of reports shows without opening the text.
import { z } from 'zod';
import { periodSchema } from '../codelists/index.ts';
import { dateSchema } from '../edition/index.ts';
import { keyFigureSchema } from '../observations/index.ts';

/** With the id of its row in /data/observations.json, `REPORT.BLOCK.oK`. */
const publishedKeyFigure = keyFigureSchema.extend({
  observation: z.string().regex(/^[a-z0-9-]+\.(?:title|[ph]\d+)\.o\d+$/),
});

export const frontmatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.strictObject({ zh: z.string().min(1), en: z.string().nullable() }),
  /** The year whose work is told. */
  year: z.number().int(),
  period: periodSchema,
  district: z.string(),
  published: dateSchema.nullable(),
  source: z.string().nullable(),
  keyFigures: z.array(publishedKeyFigure),
  headings: z.array(z.strictObject({ id: z.string(), level: z.number().int(), text: z.string() })),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
