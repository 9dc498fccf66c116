// Wording: how numbers, periods, dates and names are said in either language, in the catalogue's words.
export type { Say, Values } from './say.ts';
