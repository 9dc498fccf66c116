// A chart's numbers as a table: a row a series, a column for each thing that varies within one.
import type { Dimension, Figure, Point, Series } from '../../charts/index.ts';

export interface ChartTable {
  /** Codes of the dimension that varies: periods, indicators or districts. Null: the one column where nothing does. */
  readonly columns: readonly ({ readonly dimension: Dimension; readonly code: string } | null)[];
  readonly rows: readonly { readonly series: Series; readonly cells: readonly (Point | undefined)[] }[];
}

export function chartTable({ varies, series }: Pick<Figure, 'varies' | 'series'>): ChartTable {
  if (varies === null) return { columns: [null], rows: series.map((one) => ({ series: one, cells: [one.points[0]] })) };
  const codes = [...new Set(series.flatMap(({ points }) => points.map((point) => point[varies])))];
  return {
    columns: codes.map((code) => ({ dimension: varies, code })),
    rows: series.map((one) => ({
      series: one,
      cells: codes.map((code) => one.points.find((point) => point[varies] === code)),
    })),
  };
}
