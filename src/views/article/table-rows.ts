// A table's text cut into rows and cells: rows are parted by an em space, cells by an ideographic space.
import type { WovenSentence } from './article-runs.ts';

export type Cell = readonly WovenSentence[];
export interface TableRows {
  /** The first row, where it names the columns: it holds no digit, and others do. */
  readonly head: readonly Cell[] | null;
  readonly body: readonly (readonly Cell[])[];
}

/** Figures and terms keep their place; a sentence that spans cells bears its id in the first of them only. */
export function tableRows(sentences: readonly WovenSentence[]): TableRows {
  const rows = cut(sentences).filter((row) => row.some((cell) => cell.length > 0));
  const [first, ...rest] = rows;
  return first !== undefined && !hasDigit([first]) && hasDigit(rest) ? { head: first, body: rest } : { head: null, body: rows };
}

function cut(sentences: readonly WovenSentence[]): readonly (readonly Cell[])[] {
  const rows: { id: WovenSentence['id']; pieces: WovenSentence['pieces'][number][] }[][][] = [[[]]];
  const given = new Set<string>();
  for (const { id, pieces } of sentences) {
    for (const { text, annotations } of pieces) {
      for (const part of text.split(/([\u2003\u3000])/)) {
        if (part === '\u2003') rows.push([[]]);
        else if (part === '\u3000') rows.at(-1)!.push([]);
        else if (part.trim() !== '') {
          const cell = rows.at(-1)!.at(-1)!;
          const isNew = id === null || !given.has(id);
          if (isNew || cell.length === 0) cell.push({ id: isNew ? id : null, pieces: [] });
          if (id !== null) given.add(id);
          cell.at(-1)!.pieces.push({ text: part, annotations });
        }
      }
    }
  }
  return rows;
}

function hasDigit(rows: readonly (readonly Cell[])[]): boolean {
  return rows.some((row) => row.some((cell) => cell.some(({ pieces }) => pieces.some(({ text }) => /\d/.test(text)))));
}
