// Where the rows of the data page stand: all on one page up to a thousand, then a page a year; and which years a
// period covers.
import type { Period } from '../codelists/index.ts';
import { addresses } from './addresses.ts';
import type { Language, ObservationRow, Publication, ReportRow } from './types.ts';

/** So many rows a page still shows at once. */
export const WHOLE = 1000;

/** The years that a period covers: `2013/2017` five, `2018-H1` one; none where the text names no time. */
export function yearsOf(period: Period | null): readonly number[] {
  if (period === null) return [];
  const [first = 0, last = first] = period.split('/').map((part) => Number(part.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The year under which a row is filed: its period's last; of a row without a period, its report's. */
export function filedUnder(
  { period, report }: Pick<ObservationRow, 'period' | 'report'>,
  { report: reports }: Pick<Publication, 'report'>,
): number {
  return yearsOf(period).at(-1) ?? reports.get(report)?.year ?? 0;
}

/** `rows` by the year under which they are filed, latest first. */
export function rowsByYear(
  rows: readonly ObservationRow[],
  report: ReadonlyMap<string, ReportRow>,
): ReadonlyMap<number, readonly ObservationRow[]> {
  return new Map([...Map.groupBy(rows, (row) => filedUnder(row, { report }))].sort(([a], [b]) => b - a));
}

/** Whether all rows stand on the data page itself. */
export function isWhole({ observations }: Pick<Publication, 'observations'>): boolean {
  return observations.length <= WHOLE;
}

/** The address of an observation's row. */
export function rowAddress(
  language: Language,
  row: ObservationRow,
  publication: Pick<Publication, 'observations' | 'report'>,
): string {
  return isWhole(publication)
    ? addresses.data(language, row.id)
    : addresses.dataYear(language, filedUnder(row, publication), row.id);
}
