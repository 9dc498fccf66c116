// Blocks one below the other, each with its own height.
import type { Piece } from '../marks/gather.ts';

/** px; `draw` is given the y of its upper edge. */
export interface Block {
  readonly height: number;
  readonly draw: (y: number) => readonly Piece[];
}

/** The blocks from `top` down, and where the last of them ends. */
export function column(
  blocks: readonly Block[],
  top = 0,
): { readonly height: number; readonly drawn: readonly Piece[] } {
  const tops = blocks.map((_, i) => blocks.slice(0, i).reduce((sum, { height }) => sum + height, top));
  return {
    height: Math.ceil(blocks.reduce((sum, { height }) => sum + height, top)),
    drawn: blocks.flatMap(({ draw }, i) => draw(tops[i]!)),
  };
}

/** White space. */
export function space(height: number): Block {
  return { height, draw: () => [] };
}
