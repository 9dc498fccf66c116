// What the heads of a table say of its cells: the names over and before a cell, and the unit that one of them gives.
import { headRows, readColumn, type Block, type Rows } from '../edition/index.ts';
import { unitAt } from '../numerals/index.ts';

export interface Counts {
  readonly unit: string;
  readonly multiplier: string;
}

/** A cell's two names, without their units; either may be ''. */
export interface CellHeads {
  readonly row: string;
  readonly column: string;
  readonly counts: Counts | null;
  /** What stands in the column numbers the rows. */
  readonly numbers: boolean;
}

/** What numbers these count or rank nothing. */
const numbering = /^(?:序号|编号|排名|名次|位次|年份|年度|时间|日期|电话|联系电话|代码|备注)$/;
/** 人数, 户数, 场次: a head that is named after its measure word. */
const named = /(?<unit>人次|户次|家次|场次|[人户家件份场次期项个名张])数?(?:量)?$/;
/** （单位：万元）, 单位：家, （万人） at the end of what stands over a table. */
const titled =
  /(?:单位[：:]\s?(?<said>[^（）()，。；]+)|[（(](?:单位[：:])?(?<bracket>[^（）()]+)[）)])\s?(?:）|\))?[：:。]?$/;

/** `heads(row, column)` of `block`; `caption` is what stands over it, or ''. */
export function tableHeads({ rows = [] }: Block, caption: string): (row: number, column: number) => CellHeads {
  const heads = headRows(rows);
  const ofAll = countsIn(titled.exec(titleOf(rows))?.groups) ?? countsIn(titled.exec(caption)?.groups);
  let over: readonly string[] = [];
  const overRow = rows.map((cells, i) => {
    // Two rows of heads stand for each other where one is empty.
    if (heads.has(i)) over = heads.has(i - 1) ? cells.map((cell, j) => (cell === '' ? (over[j] ?? '') : cell)) : cells;
    return over;
  });
  return (row, column) => {
    const head = overRow[row]?.[column] ?? '';
    const sides = namesOf(rows[row] ?? [], overRow[row] ?? []).filter(({ at }) => at < column);
    const units = [head, ...sides.map(({ cell }) => cell)];
    const own = units.map(readColumn).find((one) => one !== undefined);
    const self = units.map(bySelf).find((one) => one !== null) ?? null;
    const numbers = column === 0 || numbering.test(head);
    return {
      row: sides.map(({ cell }) => nameOf(cell)).join(''),
      column: nameOf(head),
      counts: numbers ? null : (own ?? self ?? (isShare(head) ? null : ofAll)),
      numbers,
    };
  };
}

/** A first row of fewer cells than the others is the table's own title; else ''. */
export function titleOf(rows: Rows): string {
  const [first = [], ...others] = rows;
  return first.length < 3 && others.some(({ length }) => length > first.length) ? first.join('') : '';
}

function nameOf(cell: string): string {
  return readColumn(cell)?.name ?? cell;
}

/** The cells that name a row: those before its first value, without its number in the list. */
function namesOf(cells: readonly string[], heads: readonly string[]): { cell: string; at: number }[] {
  const isOrdinal = (i: number): boolean => numbering.test(heads[i] ?? '') && !/^(?:19|20)\d\d/.test(cells[i] ?? '');
  const value = cells.findIndex((cell, i) => i > 0 && /^[-−+]?\d/.test(cell) && !numbering.test(heads[i] ?? ''));
  return cells
    .slice(0, value < 0 ? undefined : value)
    .map((cell, at) => ({ cell, at }))
    .filter(({ cell, at }) => cell !== '' && !isOrdinal(at));
}

/** 增长, 占比 are no 万元, whatever the others are. */
function isShare(head: string): boolean {
  return /率$|比$|比重|增长|增幅|降幅|增减/.test(head);
}

function bySelf(head: string): Counts | null {
  const unit = /数量?$|次$/.test(head) ? named.exec(head)?.groups?.['unit'] : undefined;
  return unit === undefined ? null : { unit, multiplier: '' };
}

function countsIn(groups: Readonly<Record<string, string | undefined>> | undefined): Counts | null {
  const said = groups?.['said'] ?? groups?.['bracket'];
  return said === undefined ? null : (countsOf(said) ?? null);
}

function countsOf(said: string): Counts | undefined {
  const { multiplier = '', unit = '' } = /^(?<multiplier>[十百千万亿]*)(?<unit>.+)$/.exec(said.trim())?.groups ?? {};
  const known = unitAt(unit);
  return known?.length === unit.length ? { unit: known.unit, multiplier } : undefined;
}
