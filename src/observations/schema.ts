// Observations as they cross a file, content/editions/REPORT.json: the schemas from which their types are inferred
// (types.ts).
import { z } from 'zod';
import { periodSchema } from '../codelists/index.ts';
import {
  annotationFields,
  blockIdSchema,
  lineNumber,
  positionSchema,
  resp,
  sentenceIdSchema,
} from '../edition/index.ts';
import { localizedSchema } from '../language/index.ts';
import { BOUNDS } from '../numerals/index.ts';

export type ObservationId = `${string}.o${number}`;

const text = z.string().min(1);
const amount = z.number().nonnegative();
const codeId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
export const observationIdSchema = z
  .string()
  .regex(/^(?:title|[ph][1-9]\d*)\.o[1-9]\d*$/) as unknown as z.ZodType<ObservationId>;

/** What an editor may read otherwise than the rules. */
const reading = {
  /** Base unit, never negative: 21.8万 is 218000; 33% is 33. */
  value: amount,
  /** The higher end of a range whose lower end is `value`. */
  upper: amount.nullable(),
  unit: text,
  bound: z.enum(BOUNDS),
  change: z.enum(['rise', 'fall']).nullable(),
  kind: z.enum(['figure', 'target']),
  indicator: codeId.nullable(),
  also: codeId.nullable(),
  period: periodSchema.nullable(),
  district: codeId,
  /** True for a stock or a running total at a date, false for what happened within the period. */
  cumulative: z.boolean(),
  label: z.strictObject({ zh: text, en: text.nullable() }).readonly(),
};

/** In the order in which an editor's reading is compared with the rules'. */
export const READING = Object.keys(reading) as readonly (keyof typeof reading)[];

export const observationSchema = z
  .strictObject({
    /** `BLOCK.oK`, K counting in its block; published as `REPORT.BLOCK.oK`. */
    id: observationIdSchema,
    ...annotationFields,
    sentence: sentenceIdSchema,
    /** First 1-based line of the seed on which the number stands. */
    line: lineNumber,
    /** The clause around the number. */
    quote: text,
    /** As it stands in the restored text, with its bound words, without its unit except %. */
    text,
    ...reading,
    /** Who read it so: the rules, or the editor's record. */
    resp,
    /**
     * Of the editor's reading: the fields in which it differs, as the rules read them; null where they saw no figure,
     * or where `resp` is `rule`.
     */
    was: z.strictObject(reading).partial().readonly().nullable(),
    /** Why the editor reads it so. */
    reason: localizedSchema.nullable(),
  })
  .readonly();

export const struckSchema = z
  .strictObject({ ...annotationFields, line: lineNumber, text, reason: localizedSchema.nullable() })
  .readonly();

export const droppedSchema = z
  .strictObject({ id: observationIdSchema, position: positionSchema, block: blockIdSchema })
  .readonly();

export const keyFigureSchema = z.strictObject({
  observation: observationIdSchema,
  indicator: codeId,
  value: amount,
  unit: text,
  period: periodSchema.nullable(),
});
