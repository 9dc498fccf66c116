// Items that follow one another make a list; every other block stands alone.
import type { WovenBlock } from './article-runs.ts';

/** `[p, item, item, p]` → `[[p], [item, item], [p]]`. */
export function groupItems(blocks: readonly WovenBlock[]): readonly (readonly WovenBlock[])[] {
  const groups: WovenBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type === 'item' && last?.[0]?.type === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}
