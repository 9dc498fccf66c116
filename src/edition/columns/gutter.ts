// Gutters: where, over a run of rows, nothing stands, with text on both sides.
import type { Span } from '../../annotations/index.ts';
import { em } from '../em.ts';
import { isBlank, piecesIn, type Piece, type Row } from './row.ts';

/** A column's edge is uneven by so many cells. */
const UNEVEN = 3;

/** A row cut at a gutter; null where it has nothing on that side. */
export interface Sides {
  readonly left: Span | null;
  readonly right: Span | null;
}

export interface Gutter {
  /** The rows that it parts, end excluded. */
  readonly rows: Span;
  /** Of each of them its sides. */
  readonly sides: readonly Sides[];
}

/** A row that stands across a gutter speaks against it more than one that it parts speaks for it. */
const ACROSS = -2;
/** So many rows at least must a gutter part. */
export const FEWEST = 2;
/** A gutter is not nearer to the page's edge (cells). */
const NEAREST = 6;

/** The gutter of white space that parts most rows; null where none parts enough. */
export function whiteGutter(rows: readonly Row[]): Gutter | null {
  const pieces = rows.map(piecesIn);
  const isLong = rows.map((row, i) => pieces[i]!.length === 0 && !isBlank(row));
  let best: { sum: number; rows: Span; x: number } | null = null;
  for (const x of candidates(pieces)) {
    const run = bestRun(pieces.map((of, i) => (isLong[i] ? ACROSS : worth(of, x))));
    if (run.sum >= FEWEST && (best === null || run.sum > best.sum)) best = { ...run, x };
  }
  if (best === null) return null;
  const { x } = best;
  const inside = trimmed(rows, best.rows);
  const of = pieces.slice(...inside);
  if (of.some((one, i) => isLong[inside[0] + i] || worth(one, x) === ACROSS)) return shortened(rows, inside, of, x);
  return { rows: inside, sides: sidesOf(rows.slice(...inside), of, x) };
}

/** A row in the run that stands across it ends the gutter there: the longer part is taken. */
function shortened(rows: readonly Row[], [start, end]: Span, pieces: readonly Piece[][], x: number): Gutter | null {
  const cuts = [-1, ...pieces.flatMap((of, i) => (worth(of, x) === ACROSS ? [i] : [])), pieces.length];
  const parts = cuts.slice(1).map((cut, i): [number, number] => [cuts[i]! + 1, cut]);
  const [from, to] = parts.reduce((one, other) => (other[1] - other[0] > one[1] - one[0] ? other : one));
  const run = trimmed(rows, [start + from, start + to]);
  if (run[1] - run[0] < FEWEST || run[1] > end) return null;
  return { rows: run, sides: sidesOf(rows.slice(...run), rows.slice(...run).map(piecesIn), x) };
}

/** Where pieces that are not the first of their row begin. */
function candidates(pieces: readonly (readonly Piece[])[]): Set<number> {
  return new Set(
    pieces.flatMap((of) => of.slice(1).flatMap(({ seen: [x] }) => (x >= NEAREST ? [x, x - 1, x - 2] : []))),
  );
}

/** 1 where a gap of the row holds `x`, 0 where all of it stands on one side. */
function worth(pieces: readonly Piece[], x: number): number {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || last.seen[1] <= x || first.seen[0] >= x) return 0;
  return pieces.some(({ seen }, i) => i > 0 && seen[0] >= x && pieces[i - 1]!.seen[1] <= x) ? 1 : ACROSS;
}

function sidesOf(rows: readonly Row[], pieces: readonly (readonly Piece[])[], x: number): Sides[] {
  const starts = pieces.flatMap((of) => of.find(({ seen }) => seen[0] >= x)?.seen[0] ?? []);
  const edge = Math.min(...starts);
  return pieces.map((of, i): Sides => {
    const to = of.findLastIndex(({ seen }) => seen[1] <= x);
    const from = of.find(({ seen }) => seen[0] >= x);
    const length = rows[i]!.text.length;
    if (from === undefined) return { left: to === -1 ? null : [0, length], right: null };
    // What stands between the column's edge and the piece is its indent, where it is more than the tool's unevenness.
    const inset = from.seen[0] - edge;
    const start = Math.max(to === -1 ? 0 : of[to]!.at[1], from.at[0] - (inset > UNEVEN ? inset : 0));
    return { left: to === -1 ? null : [0, start], right: [start, length] };
  });
}

/** The run with the greatest sum. */
export function bestRun(worths: readonly number[]): { sum: number; rows: Span } {
  let best = { sum: 0, rows: [0, 0] as Span };
  let [sum, from] = [0, 0];
  for (const [i, one] of worths.entries()) {
    if (sum <= 0) [sum, from] = [0, i];
    sum += one;
    if (sum > best.sum || (sum === best.sum && sum > 0 && one === 0)) best = { sum, rows: [from, i + 1] };
  }
  return best;
}

/** A page's foot, two short words far apart, is no row of its columns; nor are blank rows at their ends. */
export function trimmed(rows: readonly Row[], [start, end]: Span): Span {
  let [from, to] = [start, end];
  for (let changed = true; changed && from < to;) {
    changed = false;
    if (isBlank(rows[from]!) || (isFoot(rows[from]!) && isBlankAt(rows, from + 1))) [from, changed] = [from + 1, true];
    else if (isBlank(rows[to - 1]!) || (isFoot(rows[to - 1]!) && isBlankAt(rows, to - 2)))
      [to, changed] = [to - 1, true];
  }
  return [from, to];
}

function isBlankAt(rows: readonly Row[], i: number): boolean {
  return rows[i] === undefined || isBlank(rows[i]);
}

function isFoot({ text }: Row): boolean {
  return em(text) < 24 && !/[，。；]/.test(text);
}
