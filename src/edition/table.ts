// A table: rows of cells, and the one text into which figures, terms and sentences point.
import type { Span } from '../annotations/index.ts';
import { unitAt } from '../numerals/index.ts';

/**
 * Between rows an em space, between cells an ideographic space: white space both, which no seed's character is. Known
 * to this file alone.
 */
const [ROW, CELL] = ['\u2003', '\u3000'];

export type Rows = readonly (readonly string[])[];

/** A cell and where it stands in the table's text; `row` and `column` from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly at: Span;
}

/** `unit` is what every number of the column counts, `multiplier` what it is printed in: 覆盖职工（万人）. */
export interface TableColumn {
  readonly name: string;
  readonly unit: string;
  readonly multiplier: string;
}

/** The text of a table: `[['年份', '会员'], ['2015', '56万']]` → `年份　会员 2015　56万`. */
export function writeTable(rows: Rows): string {
  return rows.map((cells) => cells.join(CELL)).join(ROW);
}

/** The rows of a table's text: what `writeTable` wrote. An empty cell keeps its place. */
export function readTable(text: string): Rows {
  return text.split(ROW).map((cells) => cells.split(CELL));
}

/** Every cell in the order of the text, which is `writeTable(rows)`. */
export function cellsOf(rows: Rows): TableCell[] {
  let start = 0;
  return rows.flatMap((cells, row) =>
    cells.map((text, column): TableCell => {
      const at: Span = [start, start + text.length];
      start = at[1] + 1;
      return { row, column, text, at };
    }),
  );
}

/**
 * The rows that name columns: the first of more cells than one, where no value stands in it and some do in others; and
 * any of which a cell names its unit in brackets and none holds a value. A year names a column too.
 */
export function headRows(rows: Rows): ReadonlySet<number> {
  const first = rows.findIndex((cells) => cells.length > 1);
  const hasValues = (from: number): boolean => rows.slice(from).some((cells) => cells.some(isValue));
  const isFirst = (i: number): boolean => i === first && hasValues(i + 1);
  // A title of fewer cells stands over the head, or the head has its years in a row of their own.
  const isSecond = (i: number): boolean =>
    first >= 0 &&
    i === first + 1 &&
    !rows[first]!.some(isValue) &&
    hasValues(i + 1) &&
    (rows[first]!.length < rows[i]!.length || rows[i]!.some((cell) => YEAR.test(cell)));
  return new Set(
    rows.flatMap((cells, i) => {
      if (cells.some(isValue)) return [];
      return isFirst(i) || isSecond(i) || cells.some((cell) => readColumn(cell) !== undefined) ? [i] : [];
    }),
  );
}

const YEAR = /^(?:19|20)\d\d年?$/;

/** A number, with its unit or without; a year is a name. */
function isValue(cell: string): boolean {
  return /^[-−－+]?[\d０-９]/.test(cell) && !/年|^(?:19|20)\d\d$|[（(]/.test(cell);
}

const named = /^(?<name>.+?)[（(](?<multiplier>[十百千万亿]*)(?<unit>[^（）()]+)[）)]$/;

/** `覆盖职工（万人）` → 覆盖职工, 人, 万; undefined where no unit that is known stands in brackets at the end. */
export function readColumn(cell: string): TableColumn | undefined {
  const { name, multiplier = '', unit = '' } = named.exec(cell)?.groups ?? {};
  const known = unitAt(unit);
  return name === undefined || known?.length !== unit.length ? undefined : { name, unit: known.unit, multiplier };
}
