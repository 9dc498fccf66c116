// A text that is a number and nothing else, read back: the inverse of writing.
import type { Language } from '../language/index.ts';
import { narrow } from './digits.ts';
import { findNumerals } from './find-numerals.ts';
import { shift } from './read-amount.ts';

function whole(number: string, text: string): number | null {
  const found = findNumerals(text).numerals;
  const only = found[0];
  return only && found.length === 1 && only.at[0] === 0 && only.at[1] === number.length ? only.value : null;
}

/** English words of scale, and the power of ten each stands for. */
const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const english =
  /^(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?: (?<scale>thousand|million|billion|trillion))?\s?%?$/i;

/**
 * The number that the whole of `text` writes in `language`, bound words and % passed over, or null.
 * `readNumber('近3300万', 'zh')` is 33000000; `readNumber('1.7 million', 'en')` is 1700000. Throws nothing.
 */
export function readNumber(text: string, language: Language): number | null {
  const trimmed = text.trim();
  if (language === 'zh') {
    // A number in Han numerals is one only before a measure word: 千余 alone is read as 千余个.
    return whole(trimmed, trimmed) ?? whole(trimmed, `${trimmed}个`);
  }
  const parts = english.exec(narrow(trimmed))?.groups;
  return parts ? shift((parts.digits ?? '').replaceAll(',', ''), scales[(parts.scale ?? '').toLowerCase()] ?? 0) : null;
}
