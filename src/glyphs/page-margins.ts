// Running heads and page numbers: what stands outside the text of its page, and again on others. It is no text.
import type { Piece } from './types.ts';

/** Of a page's height, at its head and foot. */
const MARGIN = 0.09;
const NUMBER = /^[\s\-–—·.第共页版/]*\d{1,4}[\s\-–—·.第共页版/\d]*$/;

export interface Trimmed {
  readonly pages: readonly (readonly Piece[])[];
  /** What was left out, in the order of the pages. */
  readonly left: readonly string[];
}

/** `heights` of the pages, in points. */
export function trimMargins(pages: readonly (readonly Piece[])[], heights: readonly number[]): Trimmed {
  const isOuter = (piece: Piece, i: number): boolean =>
    piece.y < MARGIN * heights[i]! || piece.y > (1 - MARGIN) * heights[i]!;
  const alike = (text: string): string => text.replace(/\d+/g, '0').replace(/\s/g, '');
  const seen = new Map<string, Set<number>>();
  for (const [i, page] of pages.entries())
    for (const piece of page.filter((one) => isOuter(one, i)))
      seen.set(alike(piece.text), (seen.get(alike(piece.text)) ?? new Set()).add(i));
  const isFurniture = (piece: Piece, i: number): boolean =>
    isOuter(piece, i) && (NUMBER.test(piece.text) || (seen.get(alike(piece.text))?.size ?? 0) > 1);
  return {
    pages: pages.map((page, i) => page.filter((piece) => !isFurniture(piece, i))),
    left: pages.flatMap((page, i) => page.filter((piece) => isFurniture(piece, i)).map(({ text }) => text)),
  };
}
