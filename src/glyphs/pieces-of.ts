// The runs of a page → pieces: what is printed twice is one bold piece, and what stands together on a line is joined.
import type { Page, Piece, Row, Run } from './types.ts';

/** In parts of the size: a second stroke, and one baseline. */
const [STROKE, LEVEL] = [0.25, 0.35];
/** A gap that parts what stands on one baseline: less between sizes, more in a headline, whose spaces are as wide. */
const GAP = { sizes: 0.4, text: 0.7, headline: 1.25 } as const;
/** So much larger than most is a headline. */
const HEADLINE = 1.15;
const BOLD = /bold|black|heavy|semib|demi/i;

export function piecesOf({ runs }: Page): Piece[] {
  const rows = rowsOf(strokesOnce(runs.filter(({ text }) => text.trim() !== '')));
  const most = rows.flat().sort((a, b) => a.size - b.size)[Math.floor(rows.flat().length / 2)]?.size ?? 0;
  return rows.flatMap((row) => joined(row, most));
}

/** Pieces by their baselines, from the top down, each from left to right. */
export function rowsOf<T extends Run>(pieces: readonly T[]): T[][] {
  const rows: T[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && piece.y - row[0]!.y <= LEVEL * Math.min(piece.size, row[0]!.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function strokesOnce(runs: readonly Run[]): Piece[] {
  const kept = new Map<string, { run: Run; twice: boolean }[]>();
  for (const run of runs) {
    const same = kept.get(run.text) ?? [];
    const first = same.find(({ run: one }) => isStroke(one, run));
    if (first === undefined) kept.set(run.text, [...same, { run, twice: false }]);
    else first.twice = true;
  }
  return [...kept.values()].flat().map(({ run, twice }) => ({ ...run, bold: twice || BOLD.test(run.font) }));
}

function isStroke(a: Run, b: Run): boolean {
  const most = STROKE * a.size;
  return a.size === b.size && Math.abs(a.x - b.x) <= most && Math.abs(a.y - b.y) <= most;
}

function joined(row: Row, most: number): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of row) {
    const before = pieces.at(-1);
    const gap = before === undefined ? Infinity : piece.x - inkEnd(before);
    if (before === undefined || gap > gapOf(before, piece, most) * piece.size) pieces.push(piece);
    else pieces[pieces.length - 1] = put(before, piece, gap);
  }
  return pieces;
}

function gapOf(a: Piece, b: Piece, most: number): number {
  if (a.size !== b.size) return GAP.sizes;
  return b.size > HEADLINE * most ? GAP.headline : GAP.text;
}

/** A closing mark is half empty, and a line may let that half hang over its measure. */
export function inkEnd({ text, x, width, size }: Run): number {
  return x + width - (/[，。、；：！？”’）》」』】]$/.test(text) ? size / 2 : 0);
}

/** The longer of the two gives face and size. */
function put(a: Piece, b: Piece, gap: number): Piece {
  const main = b.text.length > a.text.length ? b : a;
  const isLatin = /[\w)%]$/.test(a.text) && /^[\w(]/.test(b.text);
  const space = gap > 0.7 * b.size ? '\u3000' : gap > 0.15 * b.size && isLatin ? ' ' : '';
  return { ...main, x: a.x, y: a.y, width: b.x + b.width - a.x, text: `${a.text}${space}${b.text}` };
}
