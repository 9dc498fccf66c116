// Groups → blocks in the making: their text composed, each at its place in the seed, what the editor supplied among
// them.
import { compose, type Composed } from './compose.ts';
import type { Group } from './group.ts';
import { printedAt, suppliedAt, type Position } from '../identity/index.ts';
import type { EditionRecord } from './record.ts';
import type { Block } from './types.ts';

/** A block before it has its id. */
export interface ComposedBlock extends Composed, Pick<Block, 'type' | 'level' | 'supplied' | 'reason'> {
  /** Of its first printed character. */
  readonly position: Position;
}

/**
 * One block a group, and the record's `supplied:` before the blocks that hold the lines they name; at the end where
 * none does.
 */
export function composeBlocks(
  groups: readonly Group[],
  lines: readonly string[],
  { supplied = [] }: EditionRecord,
): ComposedBlock[] {
  const blocks = groups.map((group) => composeGroup(group, lines));
  for (const [i, entry] of supplied.entries()) {
    const at = blocks.findIndex(({ sources }) => sources.some(({ line }) => line === entry.before));
    blocks.splice(at === -1 ? blocks.length : at, 0, suppliedBlock(entry, i + 1));
  }
  return blocks;
}

function composeGroup(group: Group, lines: readonly string[]): ComposedBlock {
  const composed = compose(group, lines);
  const {
    line,
    at: [start],
  } = composed.sources[0]!;
  const level = group.level === undefined ? {} : { level: group.level };
  return { ...composed, type: group.type, ...level, position: printedAt(line, start + 1).position };
}

function suppliedBlock(
  { before, text, as = 'head', level = 2, reason }: NonNullable<EditionRecord['supplied']>[number],
  entry: number,
): ComposedBlock {
  return {
    type: as,
    ...(as === 'head' && { level }),
    text,
    sources: [],
    emendations: [],
    supplied: true,
    reason,
    position: suppliedAt(before, entry).position,
  };
}
