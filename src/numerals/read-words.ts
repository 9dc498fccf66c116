// English number words as patterns, and what a row of them says.
import { cardinals, scales } from './english-words.ts';

/** Any key of a table, the longest first. */
export function anyOf(table: Readonly<Record<string, unknown>>): string {
  return Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

export const scale = `(?:${anyOf(scales)})`;
export const word = `(?:${anyOf(cardinals)})`;
const hundreds = `[ -](?:and )?${scale}(?:(?: and| |, )${word}(?:[- ]${word})?)?`;
/** `two hundred and fifty thousand` */
export const written = `${word}(?:[- ](?:and )?${word}|${hundreds})*`;
export const nth = '(?:st|nd|rd|th)';

/** `two hundred and fifty thousand` → 250000; digits are read too; null where the words make no number. */
export function readWords(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  let [sum, part] = [0, 0];
  for (const one of words
    .toLowerCase()
    .split(/[ ,-]+|\band\b/)
    .filter((each) => each !== '' && each !== 'and')) {
    const times = scales[one];
    if (times === undefined && cardinals[one] === undefined) return null;
    if (times === undefined) part += cardinals[one]!;
    else if (times < 1000) part = (part || 1) * times;
    else [sum, part] = [sum + (part || 1) * times, 0];
  }
  return sum + part;
}

export function scaleOf(name: string | undefined): number {
  return name === undefined ? 1 : lookUp(scales, name);
}

/** The value of a row, whatever its capitals. */
export function lookUp(table: Readonly<Record<string, number>>, name: string): number {
  return Object.entries(table).find(([key]) => key.toLowerCase() === name.toLowerCase())![1];
}
