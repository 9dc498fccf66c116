// Reports that were taken back: content/withdrawn.json, as convert writes it from the records and the pages read it.
import { z } from 'zod';
import { withdrawal } from '../edition/index.ts';

const report = z.strictObject({
  /** The id, whose addresses go on answering. */
  report: z.string(),
  /** Chinese, as its record states it; null where nobody wrote it down before the text went. */
  title: z.string().nullable(),
  withdrawn: withdrawal,
});

export const withdrawnSchema = z.strictObject({ note: z.string(), reports: z.array(report) });

export type Withdrawn = z.infer<typeof report>;

const GENERATED = '由 npm run convert 写成，勿手改。Written by npm run convert; do not edit.';

/** The file's text: a note that it is generated, then the reports by id. */
export function writeWithdrawnList(reports: readonly Withdrawn[]): string {
  const inOrder = reports.toSorted((a, b) => (a.report < b.report ? -1 : 1));
  return `${JSON.stringify({ note: GENERATED, reports: inOrder }, null, 2)}\n`;
}
