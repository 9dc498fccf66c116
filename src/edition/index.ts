// The edition: a seed's lines, the editor's record and the ledger of ids → blocks, sentences, emendations and page furniture.
export type { Anchor, Block, BlockType, Edition, Emendation, FormeWork, Header, Sentence, Source } from './types.ts';
export { account, printedText } from './account.ts';
export { edit, type EditOptions } from './edit.ts';
export { emptyLedger, readLedger, writeLedger, type FigureId, type Ledger } from './ledger.ts';
export { matchTexts } from './match-texts.ts';
export { moveIds, type Fate, type Moved, type Numbered } from './move-ids.ts';
export { moveRecord, type LineKey, type MovedEntry, type MovedRecord } from './move-record.ts';
export { recordSchema, withdrawal, type EditionRecord, type FigureReading } from './record.ts';
export { placesBehind } from './places-behind.ts';
export { printedAt, readPosition, type Position, type SeedPlace } from './position.ts';
export { printedCharacters, seedPlaces, type PlaceOf } from './seed-places.ts';
export {
  annotationFields, blockIdSchema, blockType, dateSchema, editionFields, lineNumber, positionSchema, resp, sentenceIdSchema,
} from './schema.ts';
export { cellsOf, headRows, readColumn, readTable, writeTable, type TableCell, type TableColumn } from './table.ts';
export { sentencesOf } from './sentences.ts';
