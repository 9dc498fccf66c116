// Columns side by side on one line, as `pdftotext -layout` and a scanner that reads straight across leave them: parted
// at the gutter where the words go on better down the columns than across them; else left as printed (decision 0023).
import { barGutter } from './bar-gutter.ts';
import { whiteGutter, type Gutter } from './gutter.ts';
import { labelsFirst } from './labels-first.ts';
import { isColumn, reads, wordsOf } from './reads.ts';
import { cutRow, isBlank, type Row } from './row.ts';

/** What reading down must win over reading across, and what more for every row. */
const MARGIN = 2;
const PER_ROW = 0.1;
/** Rows that are looked at together: no page has more; and how far a row with a gap reaches. */
const MOST = 160;
const REACH = 8;
/** A column can hold columns itself: three stand side by side. */
const DEEP = 3;

/** The rows of `lines` as they are read: each a line, or the part of one that stands in a column. */
export function partColumns(lines: readonly string[]): Row[] {
  const rows = lines.map((text, i): Row => ({ line: i + 1, at: [0, text.length], text }));
  return stretches(rows).flatMap(({ rows: of, mayPart }) => (mayPart ? part(of, DEEP) : of));
}

/** Rows with a gap or a bar, and what stands near them. */
function stretches(rows: readonly Row[]): { rows: Row[]; mayPart: boolean }[] {
  const found: { rows: Row[]; mayPart: boolean }[] = [];
  let last = -Infinity;
  for (const [i, row] of rows.entries()) {
    const hasGap = /\S(\s{2,}|\u3000|\s?[|｜│┃]\s?)\S/.test(row.text);
    if (hasGap) last = i;
    const mayPart = i - last < REACH;
    const open = found.at(-1);
    if (open?.mayPart === mayPart && open.rows.length < MOST && !row.text.includes('\f')) open.rows.push(row);
    else found.push({ rows: [row], mayPart });
  }
  return found;
}

function part(rows: readonly Row[], deep: number): Row[] {
  if (deep === 0 || rows.length < 2) return labelsFirst(rows);
  for (const find of [barGutter, whiteGutter]) {
    const gutter = find(rows);
    const down = gutter === null ? null : readDown(rows.slice(...gutter.rows), gutter, deep);
    if (gutter === null || down === null) continue;
    const [from, to] = gutter.rows;
    return [...part(rows.slice(0, from), deep), ...down, ...part(rows.slice(to), deep)];
  }
  return labelsFirst(rows);
}

/** The rows of a gutter read column by column; null where that reads no better. */
function readDown(rows: readonly Row[], { sides }: Gutter, deep: number): Row[] | null {
  const both = sides.filter(({ left, right }) => left !== null && right !== null).length;
  const column = (side: 'left' | 'right'): Row[] =>
    withoutEdges(rows.map((row, i) => cutRow(row, sides[i]![side] ?? [0, 0])));
  const [left, right] = [column('left'), column('right')];
  const across = rows.flatMap((row, i) => [
    cutRow(row, sides[i]!.left ?? [0, 0]),
    cutRow(row, sides[i]!.right ?? [0, 0]),
  ]);
  const text = across.map(wordsOf).join('\n');
  const gain = reads([...left, ...right], text) - reads(across, text);
  if (isColumn(left) && isColumn(right))
    return both > 1 && gain >= MARGIN + PER_ROW * both ? [...part(left, deep - 1), ...part(right, deep - 1)] : null;
  return null;
}

function withoutEdges(rows: readonly Row[]): Row[] {
  const [from, to] = [rows.findIndex((row) => !isBlank(row)), rows.findLastIndex((row) => !isBlank(row))];
  return from === -1 ? [] : rows.slice(from, to + 1);
}
