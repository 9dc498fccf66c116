// A value in full digits with its unit and what its bound says: 170,000,000元以上; more than 170,000,000 yuan.
import type { Language } from '../language/index.ts';
import { englishBound, writeNumber } from '../numerals/index.ts';
import { chineseBound } from './chinese-bound.ts';
import { perWords, unitAfter, type Counted, type Units } from './unit-after.ts';

/** For a column of figures, which is read by its length: both languages group by three. */
export function valueWords(figure: Counted, units: Units, language: Language): string {
  const { text, value, upper, bound } = figure;
  const number = (upper === null ? [value] : [value, upper]).map((end) => writeNumber(end, 'en')).join('–');
  const [unit, per] = [unitAfter(figure, units, language), perWords(figure, units, language)];
  if (language === 'en') {
    const word = englishBound(text, bound);
    return (word === '' ? '' : `${word} `) + number + unit + per;
  }
  const { before, after } = chineseBound(text, bound);
  return per + before + number + unit + after;
}
