// Ids that no block or sentence bears any more (a paragraph was joined to another): their addresses must go on working.
import type { BlockId, SentenceId, Span } from '../annotations/index.ts';
import type { Ledger } from './ledger.ts';
import { readPosition, type Position } from './position.ts';

/** What an id may be anchored on: a block, and the stretches of the seed that it was made from. */
interface Block {
  readonly id: BlockId;
  readonly sources: readonly { readonly line: number; readonly at: Span }[];
}
/** An id that nothing bears any more, on the block that took its text. */
export interface DroppedId {
  readonly id: BlockId | SentenceId;
  readonly block: BlockId;
  readonly position: Position;
}

/**
 * An empty anchor for every id of a frozen ledger that is not `used`, on the block that took its text: the one that
 * holds its position, else the nearest before it in the seed, else the first.
 */
export function droppedIds(blocks: readonly Block[], ledger: Ledger, used: ReadonlySet<string>): DroppedId[] {
  if (!ledger.frozen) return [];
  return [...ledger.blocks, ...ledger.sentences]
    .filter(([, id]) => !used.has(id))
    .flatMap(([position, id]) => {
      const block = holder(blocks, position);
      return block === undefined ? [] : [{ id, block: block.id, position }];
    });
}

function holder(blocks: readonly Block[], position: Position): Block | undefined {
  const { line, column } = readPosition(position)!;
  const at = column - 1;
  const exact = blocks.find(({ sources }) =>
    sources.some((source) => source.line === line && source.at[0] <= at && at < source.at[1]),
  );
  const before = blocks
    .flatMap((block) => block.sources.map((source) => ({ block, source })))
    .filter(({ source }) => source.line < line || (source.line === line && source.at[0] <= at));
  return (
    exact ??
    before.sort((a, b) => b.source.line - a.source.line || b.source.at[0] - a.source.at[0])[0]?.block ??
    blocks[0]
  );
}
