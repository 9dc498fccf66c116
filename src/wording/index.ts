// Wording: how numbers, periods, dates and names are said in either language, in the catalogue's words.
export type { Say, Values } from './say.ts';
export type { Figure } from './figure.ts';
export { amount, amountWords, type Amount } from './amount.ts';
export { asPrinted } from './as-printed.ts';
export { countInText } from './count-in-text.ts';
export { countWord } from './count-word.ts';
export { dateWords } from './date-words.ts';
export { joined } from './joined.ts';
export { limitsWords, type LimitsKeys } from './limits-words.ts';
export { periodInText } from './period-in-text.ts';
export { periodWords, type PeriodKeys } from './period-words.ts';
export { printed } from './printed.ts';
export { reckoned } from './reckoned.ts';
export { perWords, unitAfter, type Counted, type Units } from './unit-after.ts';
export { valueWords } from './value-words.ts';
export { shortNumber } from './short-number.ts';
