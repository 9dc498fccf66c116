// Cells of a unit chart: filled for the part, hollow for the rest, the cell they share filled from the left.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import { inks } from './inks.ts';

/** `rows` cells to a column; `pitch` is a cell and the gap after it, px. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  readonly rows: number;
  readonly pitch: number;
}

/** Of a pitch, what is paper between two cells. */
export const gapShare = 0.22;
const stroke = 1.5;

/** Side of a cell, px. */
export function cellSide(pitch: number): number {
  return pitch * (1 - gapShare);
}

/** `part` and `whole` in cells, fractions allowed: 7.91 of 12.66. The hollow lie below the filled. */
export function cells(
  { part, whole }: { readonly part: number; readonly whole: number },
  grid: Grid,
  forward: boolean,
): { readonly filled: readonly Element[]; readonly hollow: readonly Element[] } {
  const places = Array.from({ length: Math.ceil(whole) }, (_, i) => i);
  const side = cellSide(grid.pitch);
  const filled = places.filter((i) => i < part).map((i) => square(i, Math.min(1, part - i) * side, grid, 0));
  // where less than two strokes of a cell stay empty, its outline would be a blot
  const hollow = places
    .filter((i) => i + 1 > part && (Math.min(1, whole - i) - Math.max(0, part - i)) * side > 2 * stroke)
    .map((i) => square(i, Math.min(1, whole - i) * side, grid, stroke / 2));
  const path = (ink: object, d: readonly string[]): readonly Element[] =>
    d.length === 0 ? [] : [s('path', { ...ink, d: d.join('') })];
  return {
    filled: path(forward ? inks.forward : inks.context, filled),
    hollow: path({ ...inks.contextLine, strokeWidth: stroke }, hollow),
  };
}

function square(i: number, width: number, { x, y, rows, pitch }: Grid, inset: number): string {
  const side = cellSide(pitch);
  const [left, top] = [x + Math.floor(i / rows) * pitch + inset, y + (i % rows) * pitch + inset];
  const [w, h] = [tenth(width - 2 * inset), tenth(side - 2 * inset)];
  return `M${tenth(left)} ${tenth(top)}h${w}v${h}h-${w}z`;
}
