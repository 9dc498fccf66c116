// A mark that leads to the sentence it was read from.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';

/** px; a target is at least 24 px high (WCAG 2.2, 2.5.8). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `marks` as a link to `href` with a ring that shows when focused; the marks alone where there is no address. */
export function link(href: string | undefined, box: Box, marks: readonly Element[]): readonly Element[] {
  if (href === undefined) return marks;
  const height = Math.max(24, box.height);
  const ring = s('rect', {
    class: 'ring',
    fill: 'none',
    pointerEvents: 'all',
    x: tenth(box.x - 3),
    y: tenth(box.y - (height - box.height) / 2),
    width: tenth(box.width + 6),
    height: tenth(height),
  });
  return [s('a', { href }, ring, ...marks)];
}
