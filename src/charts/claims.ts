// What may be claimed of numbers that were rounded in print: only what holds for all values between `low` and `high` of
// each.
import type { Quantity } from './types.ts';

/** Both ends included. */
export interface Between {
  readonly low: number;
  readonly high: number;
}

type Limited = Pick<Quantity, 'low' | 'high'>;

/** What `to` has more than `from`; null where either is open. */
export function gainOf(from: Limited, to: Limited): Between | null {
  const [a, b] = [closed(from), closed(to)];
  return a && b && { low: b.low - a.high, high: b.high - a.low };
}

/** How many times `whole` is `part`; null where either is open or `part` may be nothing. */
export function timesOf(part: Limited, whole: Limited): Between | null {
  const [a, b] = [closed(part), closed(whole)];
  return a && b && a.low > 0 ? { low: b.low / a.high, high: b.high / a.low } : null;
}

/** Null where it may be either, or nothing at all. */
export function directionOf({ low, high }: Between): 'rise' | 'fall' | null {
  return low > 0 ? 'rise' : high < 0 ? 'fall' : null;
}

/** As many digits of a share, in per cent to a tenth at most, as both ends have in common; null where none. */
export function agreedPercent({ low, high }: Between): { readonly percent: number; readonly digits: 0 | 1 } | null {
  for (const digits of [1, 0] as const) {
    const [a, b] = [low, high].map((share) => Number((share * 100).toFixed(digits)));
    if (a === b && a !== undefined) return { percent: a, digits };
  }
  return null;
}

/** As many digits of an amount as both ends have in common: 566000 to 568000 is 570000; null where not one. */
export function agreedAmount({ low, high }: Between): number | null {
  if (low === high) return low;
  const digits = [6, 5, 4, 3, 2, 1].find((one) => Number(low.toPrecision(one)) === Number(high.toPrecision(one)));
  return digits === undefined ? null : Number(low.toPrecision(digits));
}

function closed({ low, high }: Limited): Between | null {
  return low === null || high === null ? null : { low, high };
}
