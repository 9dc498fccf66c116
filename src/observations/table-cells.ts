// Figures in a table: their units, and the multipliers of their values, stand in the heads of the columns: 覆盖职工（万人）.
import { cellsOf, headRows, readColumn, type Block, type TableColumn } from '../edition/index.ts';
import { multiplyBy, type Numeral } from '../numerals/index.ts';

interface Cell {
  readonly text: string;
  readonly column: TableColumn | undefined;
  readonly words: CellWords | undefined;
}

/** What a table says of a number that fills one of its cells. */
export interface CellWords {
  readonly label: string;
  readonly quote: string;
}

export interface TableNumerals {
  readonly numerals: readonly Numeral[];
  readonly wordsOf: (numeral: Numeral) => CellWords | undefined;
}

/**
 * `numerals` of a block, those that fill a table's cell with the unit and the value that their column gives them. Any
 * other block's stay.
 */
export function tableNumerals(block: Block, numerals: readonly Numeral[]): TableNumerals {
  const cells = cellsByStart(block);
  const cellOf = ({ at: [start, end] }: Numeral): Cell | undefined => {
    const cell = cells.get(start);
    return cell?.text.length === end - start ? cell : undefined;
  };
  return {
    numerals: numerals.map((numeral) => inColumn(numeral, cellOf(numeral)?.column)),
    wordsOf: (numeral) => cellOf(numeral)?.words,
  };
}

function inColumn(numeral: Numeral, column: TableColumn | undefined): Numeral {
  if (column === undefined || numeral.unit !== null) return numeral;
  const scaled = (value: number): number => multiplyBy(value, column.multiplier);
  const upper = numeral.upper === null ? null : scaled(numeral.upper);
  return { ...numeral, unit: column.unit, value: scaled(numeral.value), upper };
}

/** The cells of a table by the offset at which they begin, each under the head that stands nearest above it. */
function cellsByStart({ text, rows = [] }: Block): ReadonlyMap<number, Cell> {
  const heads = headRows(rows);
  const all = cellsOf(rows);
  const lineOf = (row: number): string => {
    const cells = all.filter((cell) => cell.row === row);
    return text.slice(cells[0]!.at[0], cells.at(-1)!.at[1]);
  };
  let columns: readonly (TableColumn | undefined)[] = [];
  return new Map(
    rows.flatMap((cells, row) => {
      if (heads.has(row)) columns = cells.map(readColumn);
      const [first = ''] = cells;
      const subject = /^\d/.test(first) ? '' : first;
      const quote = lineOf(row);
      return all
        .filter((cell) => cell.row === row)
        .map(({ text: printed, column: i, at }) => {
          const column = columns[i];
          const words = column === undefined ? undefined : { label: `${subject}${column.name}`, quote };
          return [at[0], { text: printed, column, words }] as const;
        });
    }),
  );
}
