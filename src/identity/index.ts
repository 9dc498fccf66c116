// Identity: which id belongs to which place of a seed, for good. The ledger of ids, and the places that it writes.
export { assignIds, type AssignedIds, type Unnumbered } from './assign-ids.ts';
export { droppedIds, type DroppedId } from './dropped-ids.ts';
export { emptyLedger, readLedger, writeLedger, type FigureId, type Ledger } from './ledger.ts';
export { placesBehind } from './places-behind.ts';
export { printedAt, putInAt, readPosition, suppliedAt, type Position, type SeedPlace } from './position.ts';
