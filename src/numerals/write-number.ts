// Numbers written for readers of either language: 218000 is 21.8万 and 218,000. Never rounded.
import type { Language } from '../language/index.ts';
import { shift } from './read-amount.ts';

/** Steps of the Chinese way, largest first: [from, power of ten, word]. */
const steps = [
  [1e8, 8, '亿'],
  [1e4, 4, '万'],
] as const;

/** More decimals than these before 万 are harder to read than the digits: 14038, not 1.4038万. */
const decimals = 2;

const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
const digits = new Intl.NumberFormat('en-GB', { useGrouping: false, maximumFractionDigits: 20 });

/**
 * `value` (zero or more, base unit) as the language's readers write it, without unit. Chinese uses 亿 and 万 where at
 * most two decimals stand before them, else plain digits; English groups by three (ISO 80000-1 allows the comma in
 * English text). `writeNumber(218000, 'zh')` is `21.8万`, `writeNumber(218000, 'en')` is `218,000`; `readNumber` reads
 * both back.
 */
export function writeNumber(value: number, language: Language): string {
  if (language === 'en') return english.format(value);
  for (const [from, power, word] of steps) {
    const coefficient = plain(shift(String(value), -power));
    if (value >= from && (coefficient.split('.')[1] ?? '').length <= decimals && shift(coefficient, power) === value)
      return coefficient + word;
  }
  return plain(value);
}

/** Digits without an exponent. */
function plain(value: number): string {
  return digits.format(value);
}
