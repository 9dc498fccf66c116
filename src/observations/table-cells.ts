// Figures in a table: their units, and the multipliers of their values, stand in the heads of the columns: 覆盖职工（万人）.
import type { Block } from '../edition/index.ts';
import { multiplyBy, unitAt, type Numeral } from '../numerals/index.ts';

/** As the edition sets them: an em space between rows, an ideographic space between cells. */
const [ROW, CELL] = ['\u2003', '\u3000'];

interface Column { readonly name: string; readonly unit: string; readonly multiplier: string }
interface Cell { readonly text: string; readonly at: number; readonly row: string; readonly head: string; readonly column: Column | undefined }

/** What a table says of a number that fills one of its cells. */
export interface CellWords { readonly label: string; readonly quote: string }

export interface Table { readonly numerals: readonly Numeral[]; readonly wordsOf: (numeral: Numeral) => CellWords | undefined }

const head = /^(?<name>.+?)[（(](?<multiplier>[十百千万亿]*)(?<unit>[^（）()]+)[）)]$/;

/** `numerals` of a block, those that fill a table's cell with the unit and the value that their column gives them. Any other block's stay. */
export function tableNumerals({ type, text }: Block, numerals: readonly Numeral[]): Table {
  const cells = type === 'table' ? new Map(cellsOf(text).map((cell) => [cell.at, cell])) : new Map<number, Cell>();
  const cellOf = (numeral: Numeral): Cell | undefined => {
    const cell = cells.get(numeral.at[0]);
    return cell?.text.length === numeral.at[1] - numeral.at[0] ? cell : undefined;
  };
  return {
    numerals: numerals.map((numeral) => inColumn(numeral, cellOf(numeral)?.column)),
    wordsOf: (numeral) => {
      const cell = cellOf(numeral);
      return cell?.column === undefined ? undefined : { label: cell.head === '' ? cell.column.name : `${cell.head}${cell.column.name}`, quote: cell.row };
    },
  };
}

function inColumn(numeral: Numeral, column: Column | undefined): Numeral {
  if (column === undefined || numeral.unit !== null) return numeral;
  const scaled = (value: number): number => multiplyBy(value, column.multiplier);
  return { ...numeral, unit: column.unit, value: scaled(numeral.value), upper: numeral.upper === null ? null : scaled(numeral.upper) };
}

function cellsOf(text: string): Cell[] {
  let [columns, at]: [readonly (Column | undefined)[], number] = [[], 0];
  return text.split(ROW).flatMap((row) => {
    const heads = row.split(CELL).map(columnOf);
    if (heads.some((column) => column !== undefined)) columns = heads;
    const [first = ''] = row.split(CELL);
    const cells = row.split(CELL).map((cell, i) => {
      const one: Cell = { text: cell, at, row, head: /^\d/.test(first) ? '' : first, column: columns[i] };
      at += cell.length + 1;
      return one;
    });
    return cells;
  });
}

function columnOf(cell: string): Column | undefined {
  const { name, multiplier = '', unit = '' } = head.exec(cell)?.groups ?? {};
  const known = unitAt(unit);
  return name === undefined || known?.length !== unit.length ? undefined : { name, unit: known.unit, multiplier };
}
