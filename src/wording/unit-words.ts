// A unit after its number.
import type { Language } from '../language/index.ts';
import { unitOf } from '../numerals/index.ts';

/** Chinese writes every unit; English those its readers need: `元` → ` yuan`, `%` → `%`, `家` → ``. */
export function unitWords(unit: string, language: Language): string {
  if (language === 'zh') return unit;
  const { en = '' } = unitOf(unit) ?? {};
  return /^\p{L}/u.test(en) ? ` ${en}` : en;
}
