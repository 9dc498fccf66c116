// The numbers of a Chinese segment as its English must say them: those that must return, and those that may.
import { narrow } from '../numerals/index.ts';
import { amounts, bareSizes, dozens, sizes } from './chinese-amounts.ts';
import { dates } from './chinese-dates.ts';
import { mentions, ordinals } from './chinese-mentions.ts';
import type { ChineseNumber } from './chinese-number.ts';
import { shares } from './chinese-shares.ts';

/** A stretch that one has read is not read by a later one; of `mentions`, readings may lie over each other. */
const readers: readonly ((text: string) => ChineseNumber[])[] = [
  dates,
  shares,
  sizes,
  dozens,
  amounts,
  bareSizes,
  ordinals,
  mentions,
];

/**
 * In order. What the termbase or a list of names answers as a whole is to be taken out by the caller.
 *
 * `chineseNumbers('7月24日，近21.8万人')` → 724 (date), 218000 (nearly)
 */
export function chineseNumbers(printed: string): ChineseNumber[] {
  const text = narrow(printed);
  const taken = new Uint8Array(text.length);
  const isTaken = ({ at }: ChineseNumber): boolean => taken.subarray(...at).some(Boolean);
  const found = readers.flatMap((read) =>
    read(text)
      .filter((one) => !isTaken(one))
      .filter((one) => {
        if (one.isRequired && isTaken(one)) return false;
        taken.fill(1, ...one.at);
        return true;
      }),
  );
  return found.toSorted((a, b) => a.at[0] - b.at[0] || a.value - b.value);
}
