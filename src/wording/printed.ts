// A figure as the report printed it, in either language.
import type { Language } from '../language/index.ts';
import { englishBound } from '../numerals/index.ts';
import type { Figure } from './figure.ts';
import { shortNumber } from './short-number.ts';
import { unitWords } from './unit-words.ts';

/** Number and unit, to be kept on one line: `近3300万元`, `nearly 33 million yuan`, `717.5万人`, `7.175 million`. */
export function printed({ text, value, upper, unit, bound }: Figure, language: Language): string {
  if (language === 'zh') return /[%％‰]/.test(text) ? text : text + unit;
  const words = englishBound(text, bound);
  const ends = upper === null ? [value] : [value, upper];
  const number = ends.map((end) => shortNumber(end, 'en')).join('–');
  return (words === '' ? '' : `${words} `) + number + unitWords(unit, 'en');
}
