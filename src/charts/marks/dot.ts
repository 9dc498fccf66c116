// A dot on a scale that the rows of a table share, with the stretch in which the number lies as printed.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import { inks } from './inks.ts';

const [width, height, middle, radius] = [176, 16, 8, 4.5];

interface Stated {
  readonly value: number;
  readonly low: number;
  /** Null where it is open. */
  readonly high: number | null;
}

/**
 * From zero to `scale`, the largest of the rows; an open end reaches the edge. Hidden from assistive technology: the
 * number stands beside it.
 */
export function dot({ value, low, high }: Stated, scale: number): Element {
  const x = (number: number): number => tenth(radius + (Math.min(1, number / scale) || 0) * (width - 2 * radius));
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true' },
    s('path', { ...inks.contextLine, strokeWidth: 1, d: `M0 ${middle}H${width}M.5 ${middle - 4}v8` }),
    s('path', { ...inks.forward, d: `M${x(low)} ${middle - 2}H${high === null ? width : x(high)}v4H${x(low)}z` }),
    s('circle', { ...inks.forward, cx: x(value), cy: middle, r: radius }),
  );
}
