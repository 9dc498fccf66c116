// /data/indicators/INDICATOR.csv and .json: the rows of /data/observations that state one indicator, first or second.
import type { ObservationRow, Publication } from '../publication/index.ts';
import { writeCsv } from './csv.ts';
import { observations } from './observations-table.ts';

/** Columns as in observations.csv; the header alone for an indicator that nobody states. */
export function writeIndicatorCsv(indicator: string, publication: Publication): string {
  return writeCsv(
    observations.rows({ ...publication, observations: rowsOf(indicator, publication) }),
    observations.columns.map(({ name }) => name),
  );
}

/** An array of rows as in observations.json. */
export function writeIndicatorJson(indicator: string, publication: Publication): string {
  return JSON.stringify(rowsOf(indicator, publication));
}

function rowsOf(indicator: string, { rowsOfIndicator }: Publication): readonly ObservationRow[] {
  return rowsOfIndicator.get(indicator) ?? [];
}
