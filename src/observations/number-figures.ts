// Ids of figures, as blocks have theirs: an id belongs to the seed position of the number's first character and is
// never given twice.
import type { BlockId } from '../annotations/index.ts';
import type { Block } from '../edition/index.ts';
import type { FigureId, Ledger, Position } from '../identity/index.ts';
import type { Dropped } from './types.ts';

interface ToNumber {
  readonly block: BlockId;
  readonly position: Position;
}

/**
 * One id a figure, in the order of `figures`. What stands in a frozen ledger keeps its id; anything else takes its
 * block's next free number.
 */
export function numberFigures(figures: readonly ToNumber[], ledger: Ledger): FigureId[] {
  const kept = ledger.frozen ? ledger.figures : new Map<Position, FigureId>();
  const last = new Map<string, number>();
  for (const id of kept.values()) {
    const [, block = '', number = '0'] = /^(.*)\.o(\d+)$/.exec(id) ?? [];
    last.set(block, Math.max(last.get(block) ?? 0, Number(number)));
  }
  return figures.map(({ block, position }): FigureId => {
    const known = kept.get(position);
    if (known !== undefined) return known;
    const number = (last.get(block) ?? 0) + 1;
    last.set(block, number);
    return `${block}.o${number}`;
  });
}

/**
 * Ids of a frozen ledger that no figure bears any more, each on the block that bears its number's block, else on the
 * first.
 */
export function droppedFigures(blocks: readonly Block[], ledger: Ledger, used: ReadonlySet<string>): Dropped[] {
  if (!ledger.frozen) return [];
  const stands = new Set<string>(blocks.map(({ id }) => id));
  return [...ledger.figures]
    .filter(([, id]) => !used.has(id))
    .map(([position, id]) => {
      const block = id.replace(/\.o\d+$/, '') as BlockId;
      return { id, position, block: stands.has(block) ? block : (blocks[0]?.id ?? block) };
    });
}
