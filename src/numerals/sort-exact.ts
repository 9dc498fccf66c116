// Amounts that a row could not hold: below zero, or of more digits than a number keeps.
import type { Localized } from '../language/index.ts';
import type { Numeral, Unread } from './types.ts';

/** A double keeps so many decimal digits whatever they are. */
const DIGITS = 15;
/** Directly before the digits; 自负30% is borne by oneself. */
const minus = /(?:[-−－﹣‐‑–]|(?<![自担肩辜胜抱])负)$/u;

const reasons = {
  below: { zh: '小于零', en: 'it is below zero' },
  digits: { zh: '位数太多，存不准', en: 'it has more digits than can be held exactly' },
} as const satisfies Record<string, Localized>;

interface Sorted {
  readonly exact: readonly Numeral[];
  readonly inexact: readonly Unread[];
}

/** `found` in order, in `text`; only what counts something is asked: 010-83570000 is no amount. */
export function sortExact(found: readonly Numeral[], text: string): Sorted {
  const exact: Numeral[] = [];
  const inexact: Unread[] = [];
  for (const [i, numeral] of found.entries()) {
    const { at, unit } = numeral;
    const sign = signBefore(text, at[0], found[i - 1]?.end);
    if (unit !== null && sign > 0) inexact.push({ text: '', at: [at[0] - sign, at[1]], reason: reasons.below });
    else if (unit !== null && !isHeld(numeral)) inexact.push({ text: '', at, reason: reasons.digits });
    else exact.push(numeral);
  }
  return { exact, inexact };
}

/** How long a minus before `start` is; the dash of 20-30家 is none. */
function signBefore(text: string, start: number, previousEnd = -1): number {
  const sign = minus.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
  return start - sign.length === previousEnd ? 0 : sign.length;
}

/** Whether `value` is what is printed, to the last digit. */
function isHeld({ value, text }: Numeral): boolean {
  const significant = text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER && significant <= DIGITS;
}
