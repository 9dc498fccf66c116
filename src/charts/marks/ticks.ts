// Ticks for a strip of key figures: one tick is a stated number, the last one shorter for what is left over.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import { inks } from './inks.ts';

const [width, height, pitch] = [176, 22, 8];

/** What one tick stands for: the least power of ten, or twice or five times it, that needs no more ticks than fit. */
export function tickWorth(value: number): number {
  const worths = Array.from({ length: 15 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
  return worths.find((worth) => value / worth <= width / pitch) ?? value;
}

/**
 * A row of ticks for a positive count, one for every `worth`; no axis: the label beside it says what one tick is.
 * Rows that are compared take the worth of the longest. Hidden from assistive technology.
 */
export function ticks(value: number, worth = tickWorth(value)): Element {
  const marks = Array.from({ length: Math.ceil(value / worth) }, (_, i) => {
    const length = Math.min(1, value / worth - i) * height;
    return `M${2.5 + i * pitch} ${height}v${tenth(-length)}`;
  });
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true' },
    s('path', { ...inks.forwardLine, strokeWidth: 4, d: marks.join('') }),
  );
}
