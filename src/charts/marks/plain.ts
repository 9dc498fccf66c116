// What means no number: an axis, a heading, a guide.
import type { Element } from 'hast';
import type { Piece } from './gather.ts';

export function plain(...shapes: readonly Element[]): Piece {
  return { datum: undefined, box: { x: 0, y: 0, width: 0, height: 0 }, shapes };
}
