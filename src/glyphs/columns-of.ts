// The pieces of a page → its columns in reading order, cut at gutters; what crosses a gutter (a headline over two
// columns) parts the page above it from the page below. Nagy and Seth's X-Y cut, with lines that may cross.
import { inkEnd, rowsOf } from './pieces-of.ts';
import type { Column, Piece, Row } from './types.ts';

/** A gutter is so wide, in parts of the size; of the pieces so many may cross it; so many stand on either side. */
const [GUTTER, CROSSING, LEAST] = [1.3, 0.25, 3];
/** So much larger than most a line stands out. */
const LARGER = 1.15;
/** No line of a box is longer. */
const BOXED = 12;

interface Cut {
  readonly crossing: readonly Piece[];
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly wide: number;
}

export function columnsOf(pieces: readonly Piece[]): readonly Column[] {
  if (pieces.length === 0) return [];
  const cut = bestCut(pieces);
  if (cut === null) return withoutBoxes(pieces);
  if (cut.crossing.length === 0) return [...columnsOf(cut.left), ...columnsOf(cut.right)];
  return bands(pieces, new Set(cut.crossing)).flatMap((band) => columnsOf(band));
}

/** The gutter that fewest pieces cross, of these the widest. */
function bestCut(pieces: readonly Piece[]): Cut | null {
  const headlines = headlinesIn(pieces);
  const cuts = pieces.flatMap((piece) => cutAt(pieces, inkEnd(piece) + 0.1, headlines) ?? []);
  const best = cuts.sort((a, b) => a.crossing.length - b.crossing.length || b.wide - a.wide)[0];
  return best === undefined || isTable(best) ? null : best;
}

/** Larger lines in the middle of all columns with nothing beside them stand over them, be they ever so short. */
function headlinesIn(pieces: readonly Piece[]): Piece[] {
  const size = sizeOf(pieces);
  const [left, right] = [Math.min(...pieces.map(({ x }) => x)), Math.max(...pieces.map(inkEnd))];
  const isCentred = (piece: Piece): boolean => Math.abs((piece.x + inkEnd(piece)) / 2 - (left + right) / 2) < size;
  return pieces.filter(
    (one) =>
      one.size > LARGER * size &&
      isCentred(one) &&
      pieces.every((other) => other === one || Math.abs(other.y - one.y) > size),
  );
}

function cutAt(pieces: readonly Piece[], at: number, headlines: readonly Piece[]): Cut | null {
  const over = new Set(headlines);
  const rest = pieces.filter((piece) => !over.has(piece));
  const right = rest.filter(({ x }) => x >= at);
  const left = rest.filter((piece) => inkEnd(piece) < at);
  if (left.length < LEAST || right.length < LEAST) return null;
  const crossing = pieces.filter((piece) => over.has(piece) || (piece.x < at && inkEnd(piece) >= at));
  if (crossing.length > CROSSING * pieces.length) return null;
  const wide = Math.min(...right.map(({ x }) => x)) - Math.max(...left.map(inkEnd));
  return wide < GUTTER * sizeOf(pieces) ? null : { crossing, left, right, wide };
}

/** Cells: short, and each has another on its line. */
function isTable({ left, right, crossing }: Cut): boolean {
  if (crossing.length > 0) return false;
  const short = [...left, ...right].filter(({ text }) => text.length <= 12).length;
  const paired = left.filter((one) => right.some(({ y }) => Math.abs(y - one.y) < 1)).length;
  if (short < 0.9 * (left.length + right.length) || paired < 0.8 * left.length) return false;
  return ![left, right].some(isFull);
}

/** Most lines of text fill their column; cells do not. */
function isFull(pieces: readonly Piece[]): boolean {
  const most = Math.max(...pieces.map(({ width }) => width));
  const full = pieces.filter(({ width, size }) => width > most - size).length;
  return pieces.length > 3 && full >= 0.7 * pieces.length;
}

/** Pieces from the top down, parted where those that cross begin and end. */
function bands(pieces: readonly Piece[], crossing: ReadonlySet<Piece>): Piece[][] {
  const all: Piece[][] = [];
  let last: boolean | null = null;
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    if (crossing.has(piece) !== last) all.push([]);
    last = crossing.has(piece);
    all.at(-1)!.push(piece);
  }
  return all;
}

/** A box round which a column's text runs is read before the line beside which it begins. */
function withoutBoxes(pieces: readonly Piece[]): Column[] {
  const boxes = boxesIn(pieces);
  if (boxes.length === 0) return [rowsOf(pieces)];
  const boxed = new Set(boxes.flat());
  const parts = [
    ...boxes.map((box) => ({ top: box[0]!.y - box[0]!.size, rows: rowsOf(box), isBox: true })),
    ...rowsOf(pieces.filter((piece) => !boxed.has(piece))).map((row) => ({
      top: row[0]!.y,
      rows: [row],
      isBox: false,
    })),
  ].sort((a, b) => a.top - b.top);
  const columns: { rows: Row[]; isBox: boolean }[] = [];
  for (const { rows, isBox } of parts) {
    const last = columns.at(-1);
    if (last === undefined || isBox || last.isBox) columns.push({ rows: [...rows], isBox });
    else last.rows.push(...rows);
  }
  return columns.map(({ rows }) => rows);
}

/** Short lines of another style left of text, each box with the lines of its own below and above. */
function boxesIn(pieces: readonly Piece[]): Piece[][] {
  const isLeftOf = (a: Piece, b: Piece): boolean =>
    styleOf(a) !== styleOf(b) && Math.abs(a.y - b.y) < 1.2 * a.size && inkEnd(a) <= b.x;
  const beside = pieces.filter((one) => one.text.length <= BOXED && pieces.some((other) => isLeftOf(one, other)));
  const boxes: Piece[][] = [];
  for (const piece of beside.sort((a, b) => a.y - b.y)) {
    if (boxes.some((box) => box.includes(piece))) continue;
    const box = [piece];
    for (let one: Piece | undefined = piece; one !== undefined; one = nextIn(box, pieces))
      if (one !== piece) box.push(one);
    boxes.push(box.sort((a, b) => a.y - b.y));
  }
  return boxes;
}

/** A line of the same style, over or under one of the box's. */
function nextIn(box: readonly Piece[], pieces: readonly Piece[]): Piece | undefined {
  const isNear = (a: Piece, b: Piece): boolean =>
    Math.abs(a.y - b.y) < 1.9 * a.size && a.x < b.x + b.width && b.x < a.x + a.width;
  return pieces.find(
    (piece) => !box.includes(piece) && styleOf(piece) === styleOf(box[0]!) && box.some((one) => isNear(one, piece)),
  );
}

export function styleOf({ size, font, bold }: Piece): string {
  return `${Math.round(size * 2) / 2} ${font} ${bold}`;
}

/** The style that most characters are set in. */
export function mainStyle(pieces: readonly Piece[]): string {
  const counts = new Map<string, number>();
  for (const piece of pieces) counts.set(styleOf(piece), (counts.get(styleOf(piece)) ?? 0) + piece.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function sizeOf(pieces: readonly Piece[]): number {
  return [...pieces].sort((a, b) => a.size - b.size)[Math.floor(pieces.length / 2)]!.size;
}
