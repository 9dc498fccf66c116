// Where blocks that the editor supplied stand among the lines of the seed.
import type { Block, Edition } from '../../edition/index.ts';

interface Recorded extends Pick<Edition, 'blocks' | 'positions'> {
  readonly lines: readonly string[];
}

/**
 * Supplied blocks by the line they stand before: the one their position names, or the next that holds text, else the
 * last.
 */
export function suppliedByLine({ lines, blocks, positions }: Recorded): ReadonlyMap<number, readonly Block[]> {
  const named = new Map<string, number>(positions.map(({ id, position }) => [id, Number.parseInt(position, 10)]));
  const withText = lines.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]));
  const lineOf = ({ id }: Block): number =>
    withText.find((line) => line >= (named.get(id) ?? 1)) ?? withText.at(-1) ?? 1;
  return Map.groupBy(
    blocks.filter(({ supplied }) => supplied),
    lineOf,
  );
}
