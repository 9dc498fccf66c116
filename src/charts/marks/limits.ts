// How exactly a number is stated, drawn alike in every form: a whisker between its ends, an arrow where one is open.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import type { Quantity } from '../types.ts';
import { inks } from './inks.ts';

/** Where a number ends on its scale. */
export interface End {
  /** px from a value. */
  readonly scale: (value: number) => number;
  /** The direction in which values grow. */
  readonly along: 'right' | 'up';
  /** px, the other coordinate: the middle of the bar or the dot. */
  readonly across: number;
  /** px across, of the whisker's caps. */
  readonly breadth: number;
}

/** Shorter than this it is nothing to the eye, px. */
const least = 1.2;
const arrow = 9;

/** Nothing for a number that is itself. Drawn over its bar or dot, with a rim of paper. */
export function limits({ value, upper, low, high }: Quantity, end: End): readonly Element[] {
  if (low === null && high === null) return [];
  const at = (one: number): number => end.scale(one);
  if (high === null) return open(at(low ?? value), 1, end);
  if (low === null) return open(at(upper ?? high), -1, end);
  return Math.abs(at(high) - at(low)) < least ? [] : whisker(at(low), at(high), end);
}

/** From `low` to `high` with caps: soft, since the number may lie anywhere between. */
function whisker(low: number, high: number, { along, across, breadth }: End): readonly Element[] {
  const [a, b, from, half, wide] = [low, high, across - breadth / 2, across, breadth].map(tenth);
  const d =
    along === 'right'
      ? `M${a} ${from}v${wide}M${b} ${from}v${wide}M${a} ${half}H${b}`
      : `M${from} ${a}h${wide}M${from} ${b}h${wide}M${half} ${a}V${b}`;
  return [s('path', { ...inks.paperLine, strokeWidth: 4, d }), s('path', { ...inks.axis, strokeWidth: 1.25, d })];
}

/** An arrow from the end that is known to where the number lies: 超过 outward, 近 and 不到 inward. */
function open(from: number, sign: 1 | -1, { along, across }: End): readonly Element[] {
  const to = (along === 'right' ? sign : -sign) * arrow;
  const head = (along === 'right' ? sign : -sign) * 4;
  const d =
    along === 'right'
      ? `M${tenth(from)} ${tenth(across)}h${tenth(to)}m${-head} -4l${head} 4l${-head} 4`
      : `M${tenth(across)} ${tenth(from)}v${tenth(to)}m-4 ${-head}l4 ${head}l4 ${-head}`;
  return [s('path', { ...inks.paperLine, strokeWidth: 5, d }), s('path', { ...inks.axis, strokeWidth: 1.5, d })];
}

/** How far beyond a number its end is drawn, px: labels keep clear of it. */
export function overhang({ value, high, low }: Quantity, scale: End['scale']): number {
  if (high === null && low !== null) return arrow + 2;
  return high === null ? 0 : Math.abs(scale(high) - scale(value));
}
