// A number that no report printed: reckoned from what they printed.
import type { Language } from '../language/index.ts';
import { shortNumber } from './short-number.ts';
import { unitWords } from './unit-words.ts';

/** With its unit: 567000 人 → `56.7万人`, `567,000`. */
export function reckoned(value: number, unit: string, language: Language): string {
  return shortNumber(value, language) + unitWords(unit, language);
}
