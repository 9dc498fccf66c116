// Schema of content/units.yaml: what a number counts, in both languages, with the measure words it is printed with.
import { z } from 'zod';
import { once } from './once.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** Kinds of unit: values of one kind may stand in one column. */
export const UNIT_KINDS = [
  'persons',
  'households',
  'instances',
  'workplaces',
  'organisations',
  'places',
  'posts',
  'cases',
  'documents',
  'events',
  'things',
  'money',
  'share',
  'points',
  'ratio',
  'time',
  'area',
  'surface',
  'length',
  'volume',
  'weight',
  'temperature',
] as const;

export const unitSchema = z.strictObject({
  id,
  zh: text,
  en: z.strictObject({ one: text, other: text }),
  kind: z.enum(UNIT_KINDS),
  /** UN/CEFACT Recommendation 20, for money ISO 4217; null where neither has one. */
  code: text.nullable(),
  /** Measure words as printed, without multiplier. Of several rows that share one the first is its general row. */
  printed: z.array(text),
  /** Words around a number by which a shared measure word means this row. */
  nouns: z.array(text).default([]),
});

export const unitsSchema = z.array(unitSchema).min(1).superRefine(once('id'));

export type Unit = Readonly<z.infer<typeof unitSchema>>;
export type UnitId = Unit['id'];
