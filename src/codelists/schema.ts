// Schemas of the two hand-written codelists, content/districts.yaml and content/indicators.yaml. Types are inferred
// from them.
import { z } from 'zod';
import { indicatorFields } from './indicator-fields.ts';
import { localizedSchema } from '../language/index.ts';
import { NATURES } from './measures.ts';
import { once } from './once.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A period: a year `2016`, a half-year `2018-H1`, an interval of years `2013/2017`. */
export const PERIOD = /^\d{4}(-H[12]|\/\d{4})?$/;
export const periodSchema = z.string().regex(PERIOD);

export const districtSchema = z.strictObject({
  id,
  zh: text,
  en: text,
  /** How it is called in texts; the fullest name first. */
  names: z.array(text).min(1),
  /** Of the division of China, GB/T 2260, where it has one. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
});

/** Words that recognise an indicator: each list entry holds alternatives parted by `|`, and all entries must be met. */
const words = z.array(text);

export const recogniseSchema = z.strictObject({
  /** Units as printed, without multiplier: the first thing asked. */
  units: z.array(text).min(1),
  /**
   * In the phrase: what stands between the number before, or the clause's start, and the number after, or the
   * clause's end.
   */
  phrase: words.default([]),
  /** In the part of the sentence up to the clause’s end; parts end at ；. */
  part: words.default([]),
  /** In the paragraph, or a heading over it. */
  paragraph: words.default([]),
  /** Words that must not stand in the phrase, and in the part. */
  notPhrase: words.default([]),
  notPart: words.default([]),
});

export const indicatorSchema = z.strictObject({
  id,
  zh: text,
  en: text,
  /** As usually printed. */
  unit: text,
  /** Its row of the list of units, where the printed unit is one of that row's. */
  unitId: id,
  /** 1 is chosen first as a key figure; null never. */
  rank: z.number().int().positive().nullable(),
  /** What it is by its nature (members: a stock), unless the words around a number say otherwise. */
  measure: z.enum(NATURES),
  /** The field under which pages list it; those without one come last. */
  field: z.enum(indicatorFields).optional(),
  definition: localizedSchema,
  /** One that was merged into another is recognised by nothing any more. */
  recognise: z.array(recogniseSchema).default([]),
  comparable: localizedSchema,
  /** The indicator that took its place: its page leads there. */
  replacedBy: id.optional(),
});

/** Ids and ranks stand once. */
export const districtsSchema = z.array(districtSchema).min(1).superRefine(once('id'));
export const indicatorsSchema = z
  .array(indicatorSchema)
  .min(1)
  .superRefine(once('id'))
  .superRefine(once('rank'))
  .superRefine(replacements);

/** An indicator is either recognised or replaced, by one that stands. */
function replacements(rows: readonly z.infer<typeof indicatorSchema>[], context: z.RefinementCtx): void {
  const standing = new Set(rows.flatMap(({ id: one, replacedBy }) => (replacedBy === undefined ? [one] : [])));
  rows.forEach(({ replacedBy, recognise }, i) => {
    const path = replacedBy === undefined ? [i, 'recognise'] : [i, 'replacedBy'];
    const refuse = (code: string, facts: Record<string, string> = {}): void =>
      context.addIssue({ code: 'custom', path, params: { code, facts } });
    if ((replacedBy === undefined) === (recognise.length === 0)) refuse('indicator-recognise-or-replaced');
    else if (replacedBy !== undefined && !standing.has(replacedBy))
      refuse('indicator-replaced-by-none', { written: replacedBy });
  });
}

/** Which list an id is of; a text to zod and to a file. */
export type DistrictId = z.infer<typeof id>;
export type IndicatorId = z.infer<typeof id>;
export type Period = z.infer<typeof periodSchema>;

export type District = Readonly<z.infer<typeof districtSchema>>;
export type Indicator = Readonly<z.infer<typeof indicatorSchema>>;
export type Recognise = Readonly<z.infer<typeof recogniseSchema>>;
