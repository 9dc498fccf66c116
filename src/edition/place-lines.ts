// Prepared strips → lines in their place: what stands around each in the seed, and how wide its column is.
import { em } from './em.ts';
import type { Line } from './line-kinds.ts';
import type { PreparedStrip } from './prepare-strip.ts';

/** Below this many lines a piece has no width of its own; the document's usual one is taken. */
const ENOUGH = 4;
/** A sign that ends a line, and the marks that close after it, take no more characters. */
const LINE_ENDING = 4;
/** Shorter lines are labels and headings; they say nothing about a column. */
const LEAST = 8;

/**
 * Adds to each strip the blank lines before and after it, its width and its column's (both in em), and its piece: the
 * lines that stand together without a blank one. `rows` are the page's, blank ones too.
 */
export function placeLines(strips: readonly PreparedStrip[], rows: readonly string[]): Line[] {
  const blank = rows.map((line) => line.trim() === '');
  const pieceOf = blank.map(() => 0);
  for (let i = 1; i < blank.length; i++) pieceOf[i] = pieceOf[i - 1]! + (blank[i] !== blank[i - 1] ? 1 : 0);
  const measured = strips.map((prepared) => ({
    ...prepared,
    width: em(prepared.visible),
    piece: pieceOf[prepared.strip.row - 1]!,
  }));
  const members = Map.groupBy(measured, ({ piece }) => piece);
  // Only lines that stand on one another show a column.
  const usual = usualWidth(
    [...members.values()].filter(({ length }) => length > 2).flatMap((lines) => lines.map(({ width }) => width)),
  );
  const columns = new Map(
    [...members].map(([piece, lines]) => [
      piece,
      lines.length >= ENOUGH ? usualWidth(lines.map(({ width }) => width)) : usual,
    ]),
  );
  return measured.map((line, i) => {
    const at = line.strip.row - 1;
    const together = members.get(line.piece)!;
    const own = columns.get(line.piece) ?? Infinity;
    const column = Number.isFinite(own) ? own : usual;
    const below = together[together.indexOf(line) + 1]?.visible ?? '';
    return {
      ...line,
      column,
      width: spreadToColumn(line, column),
      lines: together.length,
      at: together.indexOf(line),
      above: measured[i - 1]?.visible ?? '',
      ends: together.at(-1)!.visible.slice(-LINE_ENDING),
      below,
      belowIndented: /^[\s\u3000]/.test(rows[at + 1] ?? ''),
      turn: turns(rows, at),
      blankBefore: run(blank, at, -1),
      blankAfter: run(blank, at, 1),
    };
  });
}

/** Whether a form feed stands before or after it, blank lines passed over. */
function turns(lines: readonly string[], at: number): 'before' | 'after' | null {
  for (let i = at; i >= 0 && (i === at || lines[i]!.trim() === ''); i--) if (lines[i]!.includes('\f')) return 'before';
  for (let i = at + 1; i < lines.length; i++) {
    if (lines[i]!.includes('\f')) return 'after';
    if (lines[i]!.trim() !== '') return null;
  }
  return null;
}

/** A line set letter by letter fills its column, however few its letters. */
function spreadToColumn({ spread, width }: Pick<Line, 'spread' | 'width'>, column: number): number {
  return spread && width > column / 2 ? Math.max(width, column) : width;
}

/** Blank lines in a row from `at` in `direction`; Infinity when the seed ends in them. */
function run(blank: readonly boolean[], at: number, direction: 1 | -1): number {
  let n = 0;
  for (let i = at + direction; ; i += direction, n++) {
    if (i < 0 || i >= blank.length) return Infinity;
    if (blank[i] !== true) return n;
  }
}

/** A text has a column when this share of its lines comes near one width. */
const SHARE = 0.3;

/**
 * The width most lines come near: the one with most neighbours within an em, the widest of several. Infinity where
 * there is no column.
 */
function usualWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  const long = widths.filter((width) => width >= LEAST);
  for (const width of long) counts.set(width, (counts.get(width) ?? 0) + 1);
  const near = (width: number): number =>
    [-1, -0.5, 0, 0.5, 1].reduce((sum, step) => sum + (counts.get(width + step) ?? 0), 0);
  const best = [...counts.keys()].sort((a, b) => near(b) - near(a) || b - a)[0];
  return best !== undefined && near(best) >= Math.max(ENOUGH, long.length * SHARE) ? best : Infinity;
}
