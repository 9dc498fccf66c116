// Wording: how numbers, periods, dates and names are said in either language, in the catalogue's words.
export type { Say, Values } from './say.ts';
export { dateWords } from './date-words.ts';
export { periodWords, type PeriodKeys } from './period-words.ts';
