// The lines of the parallel view: one a sentence, headings whole.
import type { Block, Edition } from '../edition/index.ts';

export interface ParallelLine {
  readonly id: string;
  readonly block: Block;
  readonly zh: string;
  readonly isHead: boolean;
  /** Ids the block took over, on its first line. */
  readonly anchors: readonly string[];
}

/** Sentences in reading order, without the title, which stands over the page. */
export function segmentsOf({ blocks, sentences, anchors }: Pick<Edition, 'blocks' | 'sentences' | 'anchors'>): readonly ParallelLine[] {
  const of = Map.groupBy(sentences, ({ block }) => block);
  const anchorsOf = Map.groupBy(anchors, ({ block }) => block);
  return blocks.filter(({ type }) => type !== 'title').flatMap((block): readonly ParallelLine[] => {
    const taken = (anchorsOf.get(block.id) ?? []).map(({ id }) => id);
    if (block.type === 'head') return [{ id: block.id, block, zh: block.text, isHead: true, anchors: taken }];
    return (of.get(block.id) ?? []).map(({ id, at: [start, end] }, i) => ({ id, block, zh: block.text.slice(start, end).trim(), isHead: false, anchors: i === 0 ? taken : [] }));
  });
}
