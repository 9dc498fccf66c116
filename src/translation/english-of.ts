// The English of one block as a text by itself: a title, a heading.
import type { BlockId } from '../annotations/index.ts';
import type { Segment } from './schema.ts';

/** Null unless all of the block stands in English that is made from its Chinese. */
export function englishOf(block: BlockId, { segments }: { readonly segments: readonly Segment[] }): string | null {
  const own = segments.filter((segment) => segment.block === block);
  const isWhole = own.length > 0 && own.every(({ en, was }) => en !== null && was === undefined);
  return isWhole ? own.map(({ en }) => en).join(' ') : null;
}
