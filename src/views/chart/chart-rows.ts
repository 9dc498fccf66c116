// The table of a chart's page in words: its columns, and its rows with each number leading to where it stands.
import { said, type Datum, type Figure } from '../../charts/index.ts';
import type { Localized } from '../../language/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { amountWords, periodWords, type PeriodKeys } from '../../wording/index.ts';
import type { Voice } from '../report/report-head.ts';
import { chartTable, type ChartTable } from './chart-table.ts';

export type RowKeys =
  PeriodKeys | 'data.value' | 'list.comma' | `infographics.${'heading' | 'reckoned' | 'same' | 'where'}`;
type Known = Pick<Publication, 'indicators' | 'districts' | 'observation' | 'units'>;

export interface ChartViewTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartViewRow[];
}

export interface ChartViewRow {
  /** The row's own id in the page, the same in both languages; null where its number has a row above. */
  readonly id: string | null;
  readonly name: string;
  /** Where and when, where no column says it; of what is reckoned, that it is. Null in a grid. */
  readonly where: string | null;
  /** Whether it is the series of this page. */
  readonly isOn: boolean;
  /** A number that no observation states is null; one of our own reckoning leads nowhere. */
  readonly cells: readonly ({ readonly printed: string; readonly address: string | null } | null)[];
  /** Whether its numbers may be compared, or why not strictly; nothing is said of what is reckoned. */
  readonly comparable: string;
}

/** `key`: what the page is of; undefined of the chart's own page, which has no row brought forward. */
export function chartRows(
  figure: Figure,
  { known, key }: { readonly known: Known; readonly key: string | undefined },
  voice: Voice<RowKeys>,
): ChartViewTable {
  const { t, language } = voice;
  const { columns, rows } = chartTable(figure);
  const isList = columns.includes(null);
  const marked = figure.keys.find((one) => one.key === key);
  return {
    columns: [...(isList ? [t('infographics.where')] : []), ...columns.map((one) => columnName(one, known, voice))],
    rows: rows.map(({ id, series, name, cells }, i) => ({
      id: rows.findIndex((one) => one.id === id) === i ? rowId(id) : null,
      name: rowName(series.name, name, figure)
        .map((part) => part[language])
        .join(t('list.comma')),
      where: isList ? where(cells[0], voice) : null,
      isOn: series.key === key || cells.some((datum) => datum !== undefined && marked?.data.includes(datum)),
      cells: cells.map((datum) => cell(datum, known, voice)),
      comparable: cells.some((datum) => datum?.observation === null)
        ? ''
        : (series.differs?.[language] ?? t('infographics.same')),
    })),
  };
}

/** A chart's only series need not be told again beside what its rows are. */
function rowName(series: Localized, name: Localized | null, figure: Figure): readonly Localized[] {
  if (name === null || name.zh === series.zh) return [series];
  return figure.series.length === 1 ? [name] : [series, name];
}

/** The id of the row that a number of our own reckoning has: its mark leads there. */
export function rowId(id: string): string {
  return `row-${id}`;
}

function columnName(
  column: ChartTable['columns'][number],
  { indicators, districts }: Known,
  { t, language }: Voice<RowKeys>,
): string {
  if (column === null) return t('data.value');
  const { dimension, code } = column;
  if (dimension === 'period') return periodWords(code, t);
  return (dimension === 'indicator' ? indicators : districts).get(code)?.[language] ?? code;
}

function where(datum: Datum | undefined, { t, language }: Voice<RowKeys>): string | null {
  if (datum === undefined) return null;
  if (datum.observation === null) return t('infographics.reckoned');
  return t('infographics.heading', { district: datum.place[language], period: periodWords(datum.period, t) });
}

function cell(
  datum: Datum | undefined,
  { observation: rows, units }: Known,
  { language }: Voice<RowKeys>,
): ChartViewRow['cells'][number] {
  if (datum === undefined) return null;
  const { observation } = datum;
  if (observation === null) return { printed: said(datum, language), address: null };
  const row = rows.get(observation.id);
  return {
    printed: row === undefined ? said(datum, language) : amountWords(row, units, language),
    address: addresses.report(language, observation.report, observation.id),
  };
}
