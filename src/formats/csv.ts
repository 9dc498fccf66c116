// CSV (RFC 4180): records end with CRLF, UTF-8 with a byte order mark so that Excel reads Chinese, formulas disarmed.
import { csvFormatRow } from 'd3';

type Cell = string | number | boolean | null;

/**
 * Rows of one shape as CSV; the header is the first row's keys, or `columns` (which also serves when there are no
 * rows). null is an empty cell; true and false are written so. A text that begins with = + - @, or a tab or carriage
 * return before one, gets an apostrophe before it, or a spreadsheet would run it (OWASP, CSV injection); numbers are
 * left alone. So does one that begins with apostrophes before such a character: who takes one apostrophe from every
 * cell guarded so has the texts back.
 * @example writeCsv([{ id: 'a', value: 1 }]) // '\ufeffid,value\r\na,1\r\n'
 */
export function writeCsv<Row extends object>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[] = keysOf(rows),
): string {
  const records = [columns, ...rows.map((row) => columns.map((column) => row[column] as Cell))];
  return `\ufeff${records.map((record) => `${csvFormatRow(record.map(cell))}\r\n`).join('')}`;
}

function keysOf<Row extends object>([first]: readonly Row[]): readonly (keyof Row & string)[] {
  return first ? (Object.keys(first) as (keyof Row & string)[]) : [];
}

/** Texts that a spreadsheet would run, and those that look like one already guarded. */
const FORMULA = /^'*[=+\-@\t\r]/;

function cell(value: Cell): string {
  if (value === null) return '';
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}
