// Observations as a table for spreadsheets: the JSON's fields, the label in a column for each language.
import { writeCsv } from '../formats/index.ts';
import type { ObservationRow } from '../publication/index.ts';

/** Null is an empty cell. */
export function observationsCsv(rows: readonly ObservationRow[]): string {
  return writeCsv(rows.map(({ label, ...row }) => ({ ...row, label_zh: label.zh, label_en: label.en })));
}
