// A chart's numbers as a table: a row a series with a column for each thing that varies within one; a row a number
// where that makes no grid.
import { dataOf, type Datum, type Dimension, type Figure, type Localized, type Series } from '../../charts/index.ts';

export interface ChartTable {
  /** Codes of the dimension that varies: periods, indicators or districts. Null: the one column where nothing does. */
  readonly columns: readonly ({ readonly dimension: Dimension; readonly code: string } | null)[];
  readonly rows: readonly {
    /** What its row is known by in the page: the series, or the one number's id. */
    readonly id: string;
    readonly series: Series;
    /** What a row's one number counts, where a series has several rows. */
    readonly name: Localized | null;
    readonly cells: readonly (Datum | undefined)[];
  }[];
}

export function chartTable({ varies, series }: Pick<Figure, 'varies' | 'series'>): ChartTable {
  if (varies === null || !isGrid(varies, series)) {
    const isPlain = series.every(({ points, derived }) => points.length + derived.length === 1);
    const rows = series.flatMap((one) =>
      dataOf({ series: [one] }).map((datum) => ({
        id: datum.number.id,
        series: one,
        name: isPlain ? null : datum.name,
        cells: [datum],
      })),
    );
    return { columns: [null], rows };
  }
  const codes = [...new Set(series.flatMap(({ points }) => points.map((point) => point[varies])))];
  return {
    columns: codes.map((code) => ({ dimension: varies, code })),
    rows: series.map((one) => ({
      id: one.key,
      series: one,
      name: null,
      cells: codes.map((code) => one.points.find((point) => point[varies] === code)),
    })),
  };
}

/** Nothing is reckoned, and no series has two numbers in one column. */
function isGrid(varies: Dimension, series: readonly Series[]): boolean {
  return series.every(
    ({ points, derived }) =>
      derived.length === 0 && new Set(points.map((point) => point[varies])).size === points.length,
  );
}
