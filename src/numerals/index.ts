// Numerals: numbers of both languages, reading and writing: 21.8万 ⇄ 218000 ⇄ 218,000.
export { BOUNDS, type Bound, type Numeral, type Numerals, type Unread } from './types.ts';
export { hanDigits, narrow } from './digits.ts';
export { findNumerals } from './find-numerals.ts';
export { withImpliedUnit } from './implied-unit.ts';
export { limits, type Limits } from './limits.ts';
export { multiplyBy } from './read-amount.ts';
export { unitAt, unitOf } from './units.ts';
export { bounds, boundsBefore, englishBound } from './bounds.ts';
export { readNumber } from './read-number.ts';
export { writeHan } from './write-han.ts';
export { writeNumber } from './write-number.ts';
export { findEnglishNumbers, findOnes, type EnglishNumber } from './find-english.ts';
export { readWords, written as writtenInWords } from './read-words.ts';
export { readHan } from './read-han.ts';
