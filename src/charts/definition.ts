// What every chart's YAML holds, whatever its form. Numbers never stand in it: they are slots, filled from
// observations.
import { z } from 'zod';
import { MEASURES, periodSchema } from '../codelists/index.ts';
import { localizedSchema } from '../language/index.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * Every indicator × district × period must be found. Where several observations fit, `report` names the report, and
 * `measure` asks for one kind of number (stock, flow, running_total, rate).
 */
const query = z.strictObject({
  indicator: oneOrMore(id),
  district: oneOrMore(id),
  period: oneOrMore(periodSchema),
  report: id.optional(),
  measure: z.enum(MEASURES).optional(),
});

/**
 * The part of `content/infographics/CHART.yaml` common to all forms. A form extends it with its own labels.
 * `finding`, `each`, `what`, `notes` and `comparable` hold slots, see slots.ts.
 */
export const definition = z.strictObject({
  /** The subject in few words: breadcrumbs and the gallery. */
  title: localizedSchema,
  data: oneOrMore(query),
  /** Names for series where the codelist's are too long, by indicator or district. */
  labels: z.record(id, localizedSchema).optional(),
  /** The series brought forward at the chart's own address. */
  key: id.optional(),
  finding: localizedSchema,
  /** The finding of one series, at `CHART/KEY/`; its slots speak of that series unless they name another. */
  each: localizedSchema.optional(),
  /** One line: what, where, when, and how marks are to be read. */
  what: localizedSchema,
  notes: localizedSchema.optional(),
  /** What may be compared with what. */
  comparable: localizedSchema,
  /** Indicators whose numbers the editor holds not strictly comparable, with the reason. */
  differs: z.record(id, localizedSchema).optional(),
});

/** What is known of a chart besides its YAML. */
export interface Origin {
  /** The YAML's file name, and the chart's address. */
  readonly id: string;
  /** Where it was read, for problems. */
  readonly file: string;
}

export type Definition = z.infer<typeof definition>;

function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([z.array(item).min(1), item.transform((one) => [one])]);
}
