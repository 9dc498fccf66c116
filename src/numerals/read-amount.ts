// Arabic digits with multipliers to a number: 21.8万, 1亿2000万, 14,038. By moving the point, so 1.1万 is exactly 11000.
import { plain } from './digits.ts';
import { multiplierPattern, powerOf } from './multipliers.ts';

const part = new RegExp(
  String.raw`(?<digits>\d[\d,，. \u00a0\u2009\u202f]*)\s?[余多]?\s?(?<word>${multiplierPattern})?`,
  'g',
);

/**
 * The number that `text` writes, bound words (余, 多) passed over; null where no digit stands. `readAmount('1.7亿多')` is
 * 170000000.
 */
export function readAmount(text: string): number | null {
  const parts = [...plain(text).matchAll(part)];
  if (parts.length === 0) return null;
  return parts.reduce(
    (sum, { groups = {} }) =>
      sum + shift((groups.digits ?? '').replace(/[,， \u00a0\u2009\u202f]/g, ''), powerOf.get(groups.word ?? '') ?? 0),
    0,
  );
}

/** `value` times what `multiplier` says: 万, 亿, or nothing. `multiplyBy(23.6, '万')` is 236000. */
export function multiplyBy(value: number, multiplier: string): number {
  return shift(String(value), powerOf.get(multiplier) ?? 0);
}

/**
 * `digits` times ten to the `power`, without the rounding that multiplying would bring (1.1 × 10000 =
 * 11000.000000000002).
 */
export function shift(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}
