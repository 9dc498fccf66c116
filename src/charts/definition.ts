// What every chart's YAML holds, whatever its form. Numbers never stand in it: they are slots, filled from
// observations.
import { z } from 'zod';
import { MEASURES, periodSchema } from '../codelists/index.ts';
import { localizedSchema } from '../language/index.ts';

export const codeSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The last part of an address; `embed` is the page made for an iframe. */
const keySchema = codeSchema.regex(/^(?!embed$)/);

/** All that stand: a query that says so is open, and a new report flows into it. */
export const ANY = 'any';

/**
 * Every indicator × district × period must be found. Where several observations fit, `report` names the report, and
 * `measure` asks for one kind of number.
 */
export const query = z.strictObject({
  indicator: oneOrMore(codeSchema),
  district: oneOrMore(codeSchema),
  period: oneOrMore(z.union([z.literal(ANY), periodSchema])),
  report: codeSchema.optional(),
  measure: z.enum(MEASURES).optional(),
  /** Values still to be reached stay out unless they are asked for. */
  kind: z.enum(['figure', 'target']).default('figure'),
  /** The size of a rise or a fall stays out unless it is asked for. */
  change: z.enum(['rise', 'fall']).optional(),
  /** The series it belongs to, where dimensions do not tell series apart. */
  in: keySchema.optional(),
});

/** A number of our own reckoning: a ratio, a difference, a sum. */
export const derivedSchema = z.strictObject({
  id: codeSchema,
  /** `came - net`, `cards / members * 100`: roles or codes with `+ - * /`, brackets and numbers, spaces around each. */
  sum: z.string().trim().min(1),
  /** A measure word of the list of units (人, 元, %), or words in both languages (`{ zh: 张, en: '' }`). */
  unit: z.union([z.string().trim().min(1), z.strictObject({ zh: z.string(), en: z.string() }).readonly()]),
  /** What it counts. */
  label: localizedSchema,
  /** The series in which it is reckoned; without it every series that holds all that the sum names. */
  of: codeSchema.optional(),
});

/**
 * The part of `content/infographics/CHART.yaml` common to all forms. A form adds its roles (`as:` in a query or a
 * derived number) and its own fields. Texts hold slots, see slots.ts.
 */
export const definition = z.strictObject({
  /** The subject in few words: breadcrumbs and the gallery. */
  title: localizedSchema,
  /** What somebody asked that the chart answers. */
  question: localizedSchema,
  /** Why this form. */
  why: localizedSchema,
  /** Its place in the gallery's story, lowest first. */
  order: z.number().int().positive(),
  /** The gallery's line below it. */
  line: localizedSchema,
  data: oneOrMore(query),
  derived: z.array(derivedSchema).min(1).default([]),
  /** Names for series, roles and derived numbers where the codelist's are too long or there is none. */
  labels: z.record(codeSchema, localizedSchema).default({}),
  /** What has an address of its own: series, or roles; without it every series, sixteen at most. */
  keys: z.array(keySchema).min(2).max(16).optional(),
  /** The one brought forward at the chart's own address. */
  key: keySchema.optional(),
  finding: localizedSchema,
  /** The finding of one key, at `CHART/KEY/`; its slots speak of that key unless they name another. */
  each: localizedSchema.optional(),
  /** One line: what, where, when, and how marks are to be read. */
  what: localizedSchema,
  notes: localizedSchema.optional(),
  /** What may be compared with what. */
  comparable: localizedSchema,
  /** Series or indicators whose numbers the editor holds not strictly comparable, with the reason. */
  differs: z.record(codeSchema, localizedSchema).default({}),
});

/** What is known of a chart besides its YAML. */
export interface Origin {
  /** The YAML's file name, and the chart's address. */
  readonly id: string;
  /** Where it was read, for problems. */
  readonly file: string;
}

/** A query or a derived number with its role, which each form's schema has a list of. */
type InRole<T> = T & { readonly as?: string | undefined };
export type Query = InRole<z.output<typeof query>>;
export type DerivedRow = InRole<z.output<typeof derivedSchema>>;
export type Definition = Omit<z.output<typeof definition>, 'data' | 'derived'> & {
  readonly data: readonly Query[];
  readonly derived: readonly DerivedRow[];
};

/** Whether a new report flows in. */
export function isOpenQuery({ district, period }: Query): boolean {
  return district.includes(ANY) || period.includes(ANY);
}

export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([z.array(item).min(1), item.transform((one) => [one])]);
}
