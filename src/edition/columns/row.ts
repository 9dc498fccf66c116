// A row of the page as it is read: a whole line of the seed, or what stands of it in one column; blank rows among them.
import type { Span } from '../../annotations/index.ts';

export interface Row {
  /** 1-based, of the seed. */
  readonly line: number;
  /** UTF-16 offsets in that line, end excluded; empty where the column has nothing beside what the other has. */
  readonly at: Span;
  readonly text: string;
}

/** A piece of a row between gaps: where it stands in the row (offsets), and from where to where it is seen (cells). */
export interface Piece {
  readonly at: Span;
  readonly seen: Span;
}

/** A page is not wider (cells): a longer row has no columns side by side. */
export const WIDEST = 240;

/** White space so wide (cells) parts pieces. */
const GAP = 2;

export function isBlank({ text }: Row): boolean {
  return text.trim() === '';
}

/** The pieces of a row that gaps part, widths as a terminal shows them: a Han character takes two cells. */
export function piecesIn({ text }: Row): Piece[] {
  const pieces: { at: [number, number]; seen: [number, number] }[] = [];
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const width = code >= 0x1100 ? 2 : 1;
    if (!/\s/.test(text[at]!)) {
      const last = pieces.at(-1);
      if (last !== undefined && seen - last.seen[1] < GAP) {
        last.at[1] = at + 1;
        last.seen[1] = seen + width;
      } else pieces.push({ at: [at, at + 1], seen: [seen, seen + width] });
    }
    seen += code === 9 ? 8 : width;
    if (seen > WIDEST) return [];
  }
  return pieces;
}

/** `row` from `start` to `end` (offsets in it). */
export function cutRow(row: Row, [start, end]: Span): Row {
  return { line: row.line, at: [row.at[0] + start, row.at[0] + end], text: row.text.slice(start, end) };
}
