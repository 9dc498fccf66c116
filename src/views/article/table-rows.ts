// A table's woven text in its rows and cells: figures and terms keep their place.
import { cellsOf, headRows, readTable, type TableCell } from '../../edition/index.ts';
import type { WovenSentence } from './article-runs.ts';

export type Cell = readonly WovenSentence[];
export interface TableRows {
  /** The first row, where it names the columns. */
  readonly head: readonly Cell[] | null;
  readonly body: readonly (readonly Cell[])[];
}

type Piece = WovenSentence['pieces'][number];
interface Placed {
  readonly id: WovenSentence['id'];
  readonly piece: Piece;
  readonly start: number;
}

/**
 * `sentences` of one table. A sentence that spans cells bears its id in the first of them only; rows without any text
 * are left out.
 */
export function tableRows(sentences: readonly WovenSentence[]): TableRows {
  const pieces = placed(sentences);
  const rows = readTable(pieces.map(({ piece }) => piece.text).join(''));
  const cells = fill(cellsOf(rows), pieces);
  const filled = rows.map((_, row) => cells.filter(({ cell }) => cell.row === row).map(({ content }) => content));
  const isFilled = (row: number): boolean => filled[row]!.some((content) => content.length > 0);
  const kept = filled.filter((_, row) => isFilled(row));
  return isFilled(0) && headRows(rows).has(0) ? { head: kept[0]!, body: kept.slice(1) } : { head: null, body: kept };
}

function placed(sentences: readonly WovenSentence[]): Placed[] {
  let start = 0;
  return sentences.flatMap(({ id, pieces }) =>
    pieces.map((piece) => {
      const one = { id, piece, start };
      start += piece.text.length;
      return one;
    }),
  );
}

/** Every cell with the stretches of `pieces` that stand in it. */
function fill(
  cells: readonly TableCell[],
  pieces: readonly Placed[],
): { readonly cell: TableCell; readonly content: Cell }[] {
  const given = new Set<string>();
  return cells.map((cell) => {
    const content: { id: WovenSentence['id']; pieces: Piece[] }[] = [];
    for (const {
      id,
      piece: { text, annotations },
      start,
    } of pieces) {
      const part = text.slice(Math.max(0, cell.at[0] - start), Math.max(0, cell.at[1] - start));
      if (part.trim() === '') continue;
      const isNew = id === null || !given.has(id);
      if (isNew || content.length === 0) content.push({ id: isNew ? id : null, pieces: [] });
      if (id !== null) given.add(id);
      content.at(-1)!.pieces.push({ text: part, annotations });
    }
    return { cell, content };
  });
}
