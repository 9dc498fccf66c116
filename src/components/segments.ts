// The lines of the parallel view: one a sentence, headings whole.
import type { Block, Edition } from '../edition/index.ts';

export interface ParallelLine { readonly id: string; readonly block: Block; readonly zh: string; readonly isHead: boolean }

/** Sentences in reading order, without the title, which stands over the page. */
export function segmentsOf({ blocks, sentences }: Edition): readonly ParallelLine[] {
  const of = Map.groupBy(sentences, ({ block }) => block);
  return blocks.filter(({ type }) => type !== 'title').flatMap((block): readonly ParallelLine[] => block.type === 'head'
    ? [{ id: block.id, block, zh: block.text, isHead: true }]
    : (of.get(block.id) ?? []).map(({ id, at: [start, end] }) => ({ id, block, zh: block.text.slice(start, end).trim(), isHead: false })));
}
