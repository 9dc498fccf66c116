// Tables whose cells no wide gap parts: bars (| 甲 | 3 |), single wide spaces before numbers, one cell a line.

/** At least two cells between bars, from end to end of the line. */
const BARRED = /^\s*\|(?:[^|]*\|){2,}\s*$/;
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;
/** A value: digits with at most a sign, a multiplier, % and a measure word. */
const VALUE = /^(?:[-−]?[\d０-９][\d０-９,，.．]*\s?[余多]?[万亿]?[%％‰]?\p{Script=Han}{0,2}|[—–/／-])$/u;
const YEAR = /^(?:19|20)\d\d年?$/;

export function isBarred(line: string): boolean {
  return BARRED.test(line);
}

/** The line under a table's head: |---|---|. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** Cells of a line that bars part, or of a name with several values after it; 1 of any other line. */
export function countParted(line: string): number {
  if (isBarred(line)) return line.trim().split('|').length - 2;
  const parts = line.trim().split(/\u3000+|\s{2,}|\t/);
  const values = parts.slice(1).filter(isValue).length;
  return parts.length > 2 && values === parts.length - 1 ? parts.length : 1;
}

export interface Grid {
  /** Which line is its first. */
  readonly from: number;
  readonly columns: number;
  /** Without its head. */
  readonly rows: number;
}

/** A cell stands alone on its line where it is no longer (characters). */
const LONGEST = 20;
const WIDEST = 8;

/**
 * The grids that `lines` hold one cell a line: a head of names, then rows of names and values in the same places.
 * Several values a row, or three rows: less may be cards. `follows(i)`: no blank line stands before line i.
 */
export function grids(lines: readonly string[], follows: (i: number) => boolean): Grid[] {
  const found: Grid[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!isName(lines[from]!)) continue;
    let end = from + 1;
    while (end < lines.length && end - from < MOST && follows(end) && isCell(lines[end]!)) end++;
    const best = widest(lines.slice(from, end));
    if (best === null) continue;
    found.push({ from, ...best });
    from += best.columns * (best.rows + 1) - 1;
  }
  return found;
}

/** Lines of one grid that are looked at, so that the work stays linear. */
const MOST = 400;

function widest(cells: readonly string[]): Omit<Grid, 'from'> | null {
  for (let columns = 2; columns <= WIDEST && columns * 3 <= cells.length; columns++) {
    if (!cells.slice(0, columns).every(isName)) return null;
    const shape = cells.slice(columns, columns * 2).map(isValue);
    const values = shape.filter(Boolean).length;
    if (values === 0 || shape[0] === true) continue;
    let rows = 1;
    while (fits(cells.slice(columns * (rows + 1), columns * (rows + 2)), shape)) rows++;
    if (rows > 2 || (rows > 1 && values > 1)) return { columns, rows };
  }
  return null;
}

function fits(row: readonly string[], shape: readonly boolean[]): boolean {
  return row.length === shape.length && row.every((cell, i) => isValue(cell) === shape[i]);
}

function isValue(cell: string): boolean {
  return VALUE.test(cell) && !YEAR.test(cell);
}

function isCell(line: string): boolean {
  return line !== '' && line.length <= LONGEST && !/[。；！？，]/.test(line);
}

function isName(line: string): boolean {
  return isCell(line) && !isValue(line) && !/^[#>▲■]/.test(line);
}
