// The edition: a seed's lines, the editor's record and the ledger of ids → blocks, sentences, emendations and page
// furniture.
export type { Anchor, Block, BlockType, Edition, Emendation, FormeWork, Header, Sentence, Source } from './types.ts';
export { account, printedText } from './account.ts';
export { edit, type EditOptions } from './edit.ts';
export { recordSchema, withdrawal, type EditionRecord, type FigureReading, type Stretch } from './record.ts';
export { printedCharacters, seedPlaces, type PlaceOf } from './seed-places.ts';
export {
  annotationFields,
  blockIdSchema,
  blockType,
  dateSchema,
  editionFields,
  lineNumber,
  positionSchema,
  resp,
  sentenceIdSchema,
} from './schema.ts';
export {
  cellsOf,
  headRows,
  readColumn,
  readTable,
  writeTable,
  type Rows,
  type TableCell,
  type TableColumn,
} from './table.ts';
export { sentencesOf } from './sentences.ts';
export { askText } from './ask-text.ts';
export { mayFollow, ROLES, type Role } from './roles/role.ts';
export { useWeights } from './roles/weights-of.ts';
