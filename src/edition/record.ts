// The editor's record, seeds/REPORT.edition.yaml: only what the machine could not know. Its schema; reading it is
// formats/yaml.
import { z } from 'zod';
import { MEASURES, periodSchema } from '../codelists/index.ts';
import { localizedSchema } from '../language/index.ts';
import { BOUNDS } from '../numerals/index.ts';
import { blockType, dateSchema } from './schema.ts';

/** A line `12`, lines `12-40`, or columns of one line `214:7-14` (1-based, both ends included; `214:7-` to its end). */
export const stretch = z.union([z.number().int().positive(), z.string().regex(/^(\d+(-\d+)?|\d+:\d+-(\d+)?)$/)]);
const stretches = z.union([stretch, z.array(stretch).min(1)]);
const text = z.string().min(1);

/** Reasons an editor gives often; any other is written out in both languages. */
export const reasons = {
  'lost-at-column-edge': { zh: '字在栏边脱落', en: 'Lost at the edge of the column' },
  'machine-reading': { zh: '机器误读', en: 'Misread by the machine' },
  stray: { zh: '版面上多出的字', en: 'Stray from elsewhere on the page' },
} as const;
export const reason = z.union([z.enum(['lost-at-column-edge', 'machine-reading', 'stray']), localizedSchema]);

const amount = z.number().nonnegative();
const nth = z.number().int().positive();

/** Another number of the report, named as a reading names its own. */
const otherFigure = z.strictObject({ line: z.number().int().positive(), text, nth: nth.optional() });

/** A field that was; it stays in the schema so that whoever writes it is taught what took its place. */
const superseded = (code: string) =>
  z
    .unknown()
    .superRefine((_, context) => context.addIssue({ code: 'custom', params: { code } }))
    .optional();

/**
 * A reading of one number, found by its line and its text as it stands in the restored block: fields that are written
 * go before what the rules read. `figure: false`: it is none. A number the rules passed over becomes a figure by
 * being named here.
 */
export const figure = z.strictObject({
  line: z.number().int().positive(),
  text,
  /** Which of several alike on that line, from 1. */
  nth: nth.optional(),
  figure: z.literal(false).optional(),
  value: amount.optional(),
  upper: amount.nullable().optional(),
  unit: text.optional(),
  /** What the unit counts, an id of the list of units. */
  unitId: text.optional(),
  bound: z.enum(BOUNDS).optional(),
  change: z.enum(['rise', 'fall']).nullable().optional(),
  kind: z.enum(['figure', 'target']).optional(),
  measure: z.enum(MEASURES).optional(),
  /** What each one of the value is counted for, an id of the list of units. */
  per: text.nullable().optional(),
  /** The earlier number that this one says again; the one whose part this is. Null: none, whatever the rules say. */
  repeats: otherFigure.nullable().optional(),
  partOf: otherFigure.nullable().optional(),
  indicator: text.nullable().optional(),
  also: text.nullable().optional(),
  period: periodSchema.nullable().optional(),
  district: text.optional(),
  cumulative: superseded('figure-measure-instead'),
  label: z.strictObject({ zh: text, en: text.optional() }).optional(),
  reason: localizedSchema.optional(),
});

/**
 * A slip of the machine: `sic` stands in the line, `corr` should. Either may be empty; where `sic` is, `before` or
 * `after` tells the words that the gap stands before or after, or it is the line's end. With a `sic` they tell which
 * of several is meant, as `nth` does.
 */
const emendEntry = z.strictObject({
  line: z.number().int().positive(),
  sic: z.string(),
  corr: z.string(),
  before: text.optional(),
  after: text.optional(),
  /** Which of several alike on that line, from 1. */
  nth: nth.optional(),
  reason,
});

/** Why and when a report was taken back: its pages say so, and nothing else of it is published. */
export const withdrawal = z.strictObject({ on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/), reason: localizedSchema });

export const recordSchema = z.strictObject({
  title: text.optional(),
  district: z.string().optional(),
  year: z.number().int().min(1900).max(2100).optional(),
  period: periodSchema.optional(),
  published: z.union([dateSchema, z.number().int().transform(String)]).optional(),
  source: text.optional(),
  /** The PDF that the text was read from; it is not kept. */
  pdf: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), pages: z.number().int().positive() }).optional(),
  /** The order in which the seed is read; every line that holds text stands in it once. */
  order: z.array(stretch).min(1).optional(),
  /** Stretches that make one block, and what it is; they must follow one another in reading order. */
  read: z
    .array(z.strictObject({ lines: stretches, as: blockType, level: z.number().int().min(2).max(6).optional() }))
    .optional(),
  emend: z.array(emendEntry).optional(),
  supplied: z
    .array(
      z.strictObject({
        before: z.number().int().positive(),
        text,
        as: blockType.optional(),
        level: z.number().int().min(2).max(6).optional(),
        reason: localizedSchema,
      }),
    )
    .optional(),
  figures: z.array(figure).optional(),
  doubts: z.array(z.strictObject({ line: z.number().int().positive(), says: text })).optional(),
  /** Written by npm run withdraw. */
  withdrawn: withdrawal.optional(),
});

export type EditionRecord = z.infer<typeof recordSchema>;
/** One entry of `emend:`. */
export type EmendEntry = z.infer<typeof emendEntry>;
/** One entry of `figures:`. */
export type FigureReading = z.infer<typeof figure>;
export type Stretch = z.infer<typeof stretch>;
