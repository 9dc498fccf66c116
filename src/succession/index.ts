// Succession: a better text takes the place of a report's, and its ids, its figures' and its record go over by what
// is said.
export { matchTexts } from './match-texts.ts';
export { moveFigures, type FigureRow } from './move-figures.ts';
export { moveIds, type Fate, type Moved } from './move-ids.ts';
export { moveRecord, type LineKey, type MovedEntry, type MovedRecord } from './move-record.ts';
