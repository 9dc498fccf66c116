// Columns in reading order → paragraphs and headings, told apart by indent, short last lines, gaps, size and weight.
import { mainStyle, styleOf } from './columns-of.ts';
import type { Column, Piece, Row } from './types.ts';

export interface Paragraph {
  readonly text: string;
  readonly style: string;
  readonly size: number;
  readonly bold: boolean;
  readonly kind: 'text' | 'head' | 'row';
}

interface Line {
  readonly row: Row;
  readonly text: string;
  readonly first: Piece;
  readonly isIndented: boolean;
  /** What its measure leaves free behind it. */
  readonly short: number;
  /** From the baseline of the line above in its column; null of the first. */
  readonly lead: number | null;
  /** The usual one of its column. */
  readonly usual: number;
  readonly isHead: boolean;
  /** One of a table's rows. */
  readonly isCells: boolean;
}

/** In parts of the size. */
const [INDENT, SHORT] = [1.2, 1.4];
const LARGER = 1.06;
const END = /[。！？!?…][”’」』）)]*$/;

/** What is set as most of the text is body; larger or bolder is a heading. */
export function paragraphsOf(columns: readonly Column[]): readonly Paragraph[] {
  const pieces = columns.flat(2);
  const body = mainStyle(pieces);
  const plain = pieces.find((piece) => styleOf(piece) === body);
  if (plain === undefined) return [];
  const lines = columns.flatMap((column) => linesOf(column, plain));
  const paragraphs: { lines: Line[] }[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0 && goesOn(lines[i - 1]!, line)) paragraphs.at(-1)!.lines.push(line);
    else paragraphs.push({ lines: [line] });
  }
  return paragraphs.map(({ lines: together }) => paragraphOf(together));
}

function linesOf(column: Column, plain: Piece): Line[] {
  const firsts = column.map((row) => row[0]!);
  const ends = column.map((row) => row.at(-1)!.x + row.at(-1)!.width);
  const ofBody = firsts.map((first, i) => [first, ends[i]!] as const).filter(([one]) => one.size === plain.size);
  const left = Math.min(...(ofBody.length > 0 ? ofBody.map(([{ x }]) => x) : firsts.map(({ x }) => x)));
  const right = Math.max(...(ofBody.length > 0 ? ofBody.map(([, end]) => end) : ends));
  const leads = firsts.slice(1).map(({ y }, i) => y - firsts[i]!.y);
  const usual = [...leads].sort((a, b) => a - b)[Math.floor(leads.length / 2)] ?? 0;
  return column.map((row, i): Line => {
    const first = row[0]!;
    const isCells = [column[i - 1], column[i + 1]].some((other) => isTabled(row, other));
    const isHead = !isCells && (first.size > plain.size * LARGER || isBolder(first, plain));
    const text = row.map((piece) => piece.text.trim()).join(isCells ? '\t' : '\u3000');
    const lead = i === 0 ? null : leads[i - 1]!;
    // beside a box a paragraph's first line is indented against its next alone
    const further = first.x - (firsts[i + 1]?.x ?? first.x);
    const isIndented = [first.x - left, further].some((by) => by > INDENT * first.size && by < 4 * first.size);
    return { row, text, first, isIndented, short: right - ends[i]!, lead, usual, isHead, isCells };
  });
}

/** Two rows of as many cells, the second cells under one another. */
function isTabled(row: Row, other: Row | undefined): boolean {
  if (other === undefined || row.length < 2 || other.length !== row.length) return false;
  return Math.abs(row[1]!.x - other[1]!.x) < 3 * row[1]!.size;
}

function isBolder(first: Piece, plain: Piece): boolean {
  return first.bold && !plain.bold && first.size >= plain.size * 0.98;
}

function goesOn(before: Line, line: Line): boolean {
  if (before.isCells || line.isCells) return false;
  if (before.isHead || line.isHead)
    return (
      before.isHead &&
      line.isHead &&
      styleOf(before.first) === styleOf(line.first) &&
      // at a column's turn only a full line goes on
      (line.lead === null ? before.short < line.first.size : line.lead < 1.75 * line.first.size)
    );
  if (Math.abs(before.first.size - line.first.size) > 0.04 * line.first.size) return false;
  if (line.isIndented) return false;
  if (line.lead !== null && line.lead > 1.35 * line.usual) return false;
  return !(before.short > SHORT * before.first.size && (END.test(before.text) || line.lead !== null));
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const [first] = lines as [Line];
  const text = lines.reduce((sum, line) => {
    const space = /[\w,.;]$/.test(sum) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
    return sum === '' ? line.text : `${sum}${space}${line.text}`;
  }, '');
  const kind = first.isCells ? 'row' : first.isHead ? 'head' : 'text';
  return { text, kind, style: styleOf(first.first), size: first.first.size, bold: first.first.bold };
}
