// Stroke counts of Han characters, from the table that `npm run strokes` makes of Unihan.
import { strokeDigits } from './stroke-counts.ts';

/** The table begins with this character and has one digit for each that follows. */
export const FIRST_COUNTED = 0x4e00;
/** A count is the place of its digit: `a` is 10, `Z` is 61. */
export const STROKE_DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * One count a Han character of `text`, in order; other characters are passed over. One that the table lacks counts as
 * very many.
 * @example strokeCounts('工会2') // [3, 6]
 */
export function strokeCounts(text: string): number[] {
  return (text.match(/\p{Script=Han}/gu) ?? []).map((character) => {
    const digit = strokeDigits[character.codePointAt(0)! - FIRST_COUNTED] ?? '0';
    return STROKE_DIGITS.indexOf(digit) || UNKNOWN;
  });
}

const UNKNOWN = 99;
