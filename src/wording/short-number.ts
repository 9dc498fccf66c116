// A number in its shortest form that loses nothing: 万 and 亿, millions.
import type { Language } from '../language/index.ts';
import { writeNumber } from '../numerals/index.ts';

const millions = new Intl.NumberFormat('en-GB', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 6,
});

/** `33000000` → `3300万`, `33 million`; `218000` → `21.8万`, `218,000`. */
export function shortNumber(value: number, language: Language): string {
  const exact = Math.round(value * 1e6) / 1e6; // a difference of decimals has a tail: 0.3 - 0.1
  const inMillions = language === 'en' && exact >= 1e6 && exact % 1000 === 0;
  return inMillions ? millions.format(exact) : writeNumber(exact, language);
}
