// A chart's numbers as a table: a row a series, a column for each thing that varies within one.
import { forms, type Figure, type Point, type Series } from '../charts/index.ts';

export interface ChartTable {
  /** Codes of the dimension that varies: periods, indicators or districts. */
  readonly columns: readonly { readonly dimension: 'indicator' | 'district' | 'period'; readonly code: string }[];
  readonly rows: readonly { readonly series: Series; readonly cells: readonly (Point | undefined)[] }[];
}

export function chartTable({ chart, series }: Figure): ChartTable {
  const dimension = forms[chart.form].varies;
  const codes = [...new Set(series.flatMap(({ points }) => points.map((point) => point[dimension])))];
  return {
    columns: codes.map((code) => ({ dimension, code })),
    rows: series.map((one) => ({ series: one, cells: codes.map((code) => one.points.find((point) => point[dimension] === code)) })),
  };
}
