// What every chart's YAML holds, whatever its form. Numbers never stand in it: they are slots, filled from observations.
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const period = z.string().regex(/^\d{4}(-H[12]|\/\d{4})?$/);

/** Text of the interface: both languages or it does not pass. */
export const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/**
 * Every indicator × district × period must be found. Where several observations fit, `report` names the report, and
 * `cumulative` asks for totals to date (true) or for what happened within the period (false).
 */
const query = z.strictObject({
  indicator: oneOrMore(id), district: oneOrMore(id), period: oneOrMore(period), report: id.optional(), cumulative: z.boolean().optional(),
});

/**
 * The part of `content/infographics/CHART.yaml` common to all forms. A form extends it with its own labels.
 * `finding`, `each`, `what`, `notes` and `comparable` hold slots, see slots.ts.
 */
export const definition = z.strictObject({
  /** The subject in few words: breadcrumbs and the gallery. */
  title: localized,
  data: oneOrMore(query),
  /** Names for series where the codelist's are too long, by indicator or district. */
  labels: z.record(id, localized).optional(),
  /** The series brought forward at the chart's own address. */
  key: id.optional(),
  finding: localized,
  /** The finding of one series, at `CHART/KEY/`; its slots speak of that series unless they name another. */
  each: localized.optional(),
  /** One line: what, where, when, and how marks are to be read. */
  what: localized,
  notes: localized.optional(),
  /** What may be compared with what. */
  comparable: localized,
  /** Indicators whose numbers the editor holds not strictly comparable, with the reason. */
  differs: z.record(id, localized).optional(),
});

function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([z.array(item).min(1), item.transform((one) => [one])]);
}
