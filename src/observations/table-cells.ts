// Figures in a table: their units, and the multipliers of their values, stand in the heads of the columns or rows, or
// over the table (覆盖职工（万人）); so do their years and their districts.
import {
  findPeriods,
  readDistrict,
  type District,
  type DistrictId,
  type Period,
  type PeriodContext,
} from '../codelists/index.ts';
import { cellsOf, headRows, type TableCell } from '../edition/index.ts';
import { multiplyBy, type Numeral } from '../numerals/index.ts';
import type { BlockInContext } from './block-in-context.ts';
import { stripLabel } from './label.ts';
import type { Passage } from './passage.ts';
import { tableHeads, titleOf, type CellHeads, type Counts } from './table-heads.ts';

/** What a table says of a number that fills one of its cells. */
export interface CellWords {
  readonly label: string;
  readonly quote: string;
  readonly period: Period | undefined;
  readonly district: DistrictId | null;
  /** The row is a place, a time or the sum: its number is of the whole that the column names. */
  readonly isWhole: boolean;
}

export interface TableNumerals {
  readonly numerals: readonly Numeral[];
  readonly wordsOf: (numeral: Numeral) => CellWords | undefined;
}

interface Known {
  readonly districts: readonly District[];
  readonly context: PeriodContext;
}

/** 表1, 各区 and a unit say nothing of what a table counts. */
const aroundTitle =
  /^(?:表\s?[\d一二三四五六七八九十]+[：:\s]*)?(?:各[区县市]|各街道)?|[（(].*$|单位[：:].*$|(?:情况)?(?:见下表|如下表?)[：:。]?$/g;
const total = /^(?:合计|总计|总数|共计|全[区市县])$/;

/**
 * `numerals` of a block, those that fill a table's cell with the unit and the value that its heads give them. Any
 * other block's stay.
 */
export function tableNumerals(room: BlockInContext, numerals: readonly Numeral[], known: Known): TableNumerals {
  const { rows = [] } = room.reading;
  if (rows.length === 0) return { numerals, wordsOf: () => undefined };
  const heads = tableHeads(room.reading, room.caption);
  const named = headRows(rows);
  const all = cellsOf(rows);
  const cells = new Map(all.map((cell) => [cell.at[0], cell]));
  const lines = Map.groupBy(all, ({ row }) => row);
  const lineOf = (row: number): string => {
    const line = lines.get(row)!;
    return room.reading.text.slice(line[0]!.at[0], line.at(-1)!.at[1]);
  };
  const cellOf = ({ at: [start, to], end }: Numeral): TableCell | undefined => {
    const cell = cells.get(start);
    return cell !== undefined && !named.has(cell.row) && [to, end].includes(cell.at[1]) ? cell : undefined;
  };
  return {
    numerals: numerals.flatMap((numeral) => {
      const cell = cellOf(numeral);
      if (cell === undefined) return [numeral];
      const { counts, numbers } = heads(cell.row, cell.column);
      return numbers && numeral.unit === null ? [] : [counted(numeral, counts)];
    }),
    wordsOf: (numeral) => {
      const cell = cellOf(numeral);
      if (cell === undefined) return undefined;
      return {
        ...cellWords(heads(cell.row, cell.column), titleOf(rows) || room.caption, known),
        quote: lineOf(cell.row),
      };
    },
  };
}

/** A value that could not be held exactly counts nothing, and is reported. */
function counted(numeral: Numeral, counts: Counts | null): Numeral {
  if (counts === null || numeral.unit !== null) return numeral;
  const scaled = (value: number): number => multiplyBy(value, counts.multiplier);
  const upper = numeral.upper === null ? null : scaled(numeral.upper);
  const value = scaled(numeral.value);
  return value > Number.MAX_SAFE_INTEGER ? numeral : { ...numeral, unit: counts.unit, value, upper };
}

function cellWords(heads: CellHeads, caption: string, { districts, context }: Known): Omit<CellWords, 'quote'> {
  const names = [heads.row, heads.column];
  const periodIn = (name: string): Period | undefined =>
    findPeriods(name, context)[0]?.period ?? /^(?:19|20)\d\d$/.exec(name)?.[0];
  const isPlace = (name: string): boolean => readDistrict(name, districts) !== null;
  const saying = names.filter((name) => name !== '' && periodIn(name) === undefined && !total.test(name));
  const things = saying.filter((name) => !isPlace(name));
  const over = stripLabel(caption.replace(aroundTitle, ''));
  return {
    label: (things.length > 0 ? things : [...saying, over]).join('') || names.join(''),
    period: names.map(periodIn).find((period) => period !== undefined) ?? periodIn(caption),
    district: names.map((name) => readDistrict(name, districts)).find((district) => district !== null) ?? null,
    isWhole: things.length < 2,
  };
}

/** The passage of a cell: its heads say what a sentence says of another number. */
export function inCell(passage: Passage, { label, quote }: CellWords): Passage {
  return {
    ...passage,
    quote,
    whole: quote,
    sentenceBefore: label,
    partBefore: label,
    clauseBefore: label,
    before: label,
    part: label,
    after: '',
    next: '',
    follows: false,
    followed: false,
    listed: false,
    shared: false,
  };
}
