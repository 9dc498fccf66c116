// The scale of bars and dots: from zero, to a hundred where the numbers are shares that reach beyond a half.
import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { Datum } from '../types.ts';

/** Over `range` px; else to a round number above the largest, with about `count` ticks. */
export function fromZero(
  data: readonly Datum[],
  range: readonly [number, number],
  count: number,
): ScaleLinear<number, number> {
  const most = max(data, ({ number: { value, upper, high } }) => Math.max(value, upper ?? 0, high ?? 0)) || 1;
  const isShare = data.every(({ number }) => number.unit === '%') && most > 50 && most <= 100;
  const scale = scaleLinear([0, isShare ? 100 : most], range);
  return isShare ? scale : scale.nice(count);
}
