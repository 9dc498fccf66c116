// The edition: a seed's lines, the editor's record and the ledger of ids → blocks, sentences, emendations and page furniture.
export type { Anchor, Block, BlockType, Edition, Emendation, FormeWork, Header, Sentence, Source } from './types.ts';
export { account, printedText } from './account.ts';
export { edit, type EditOptions } from './edit.ts';
export { emptyLedger, readLedger, writeLedger, type FigureId, type Ledger, type Position } from './ledger.ts';
export { matchTexts } from './match-texts.ts';
export { moveIds, type Fate, type Moved, type Numbered } from './move-ids.ts';
export { moveRecord, type LineKey, type MovedEntry, type MovedRecord } from './move-record.ts';
export { blockType, recordSchema, withdrawal, type EditionRecord, type FigureReading } from './record.ts';
export { sentencesOf } from './sentences.ts';
