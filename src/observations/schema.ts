// Observations as they cross a file, content/editions/REPORT.json: the schemas from which their types are inferred
// (types.ts).
import { z } from 'zod';
import { MEASURES, periodSchema } from '../codelists/index.ts';
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
  /** As printed, without its multiplier. */
  unit: text,
  /** What it counts: a row of the list of units. */
  unitId: codeId,
  bound: z.enum(BOUNDS),
  change: z.enum(['rise', 'fall']).nullable(),
  kind: z.enum(['figure', 'target']),
  /** What kind of number it is; of a target, what is aimed at. */
  measure: z.enum(MEASURES),
  /** What each one of the value is counted for, a row of the list of units: 每个区5名. */
  per: codeId.nullable(),
  /** The earlier figure of the report that this one says again. */
  repeats: observationIdSchema.nullable(),
  /** The one whose part this is: 其中. */
  partOf: observationIdSchema.nullable(),
  indicator: codeId.nullable(),
  also: codeId.nullable(),
  label: z.strictObject({ zh: text, en: text.nullable() }).readonly(),
  period: periodSchema.nullable(),
  district: codeId,
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
    /** Between which values the number lies as printed; null where open. Derived (`limits`), by nobody typed. */
    low: amount.nullable(),
    high: amount.nullable(),
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
