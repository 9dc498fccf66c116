// A value in full digits, with what its bound says: 至少170,000,000; at least 170,000,000 yuan.
import type { Language } from '../language/index.ts';
import { bounds, unitOf, writeNumber } from '../numerals/index.ts';
import type { Figure } from './figure.ts';
import { unitWords } from './unit-words.ts';

/**
 * For a column of figures, which is read by its length: both languages group by three, and Chinese leaves out the
 * unit where the number would not be taken for another thing without it.
 */
export function valueWords(
  { value, upper, unit, bound }: Pick<Figure, 'value' | 'upper' | 'unit' | 'bound'>,
  language: Language,
): string {
  const ends = upper === null ? [value] : [value, upper];
  const number = ends.map((end) => writeNumber(end, 'en')).join('–');
  const word = bounds[bound][language];
  const isNeeded = language === 'en' || unitOf(unit)?.isAlwaysSaid === true;
  return word + (word !== '' && language === 'en' ? ' ' : '') + number + (isNeeded ? unitWords(unit, language) : '');
}
