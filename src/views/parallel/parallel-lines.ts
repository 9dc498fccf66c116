// The lines of the parallel view: one a sentence, headings whole.
import type { Block, Edition } from '../../edition/index.ts';

export interface ParallelLine {
  readonly id: string;
  /** Its place in the article. */
  readonly address: string;
  readonly type: Block['type'];
  readonly zh: string;
  /** The editor wrote the block: it is not in print. */
  readonly supplied: boolean;
  /** Why, both languages; null where he gave no reason. */
  readonly reason: NonNullable<Block['reason']> | null;
  /** Ids the block took over, on its first line. */
  readonly anchors: readonly string[];
}

type Recorded = Pick<Edition, 'blocks' | 'sentences' | 'anchors'>;

/** Sentences in reading order, without the title, which stands over the page. `addressOf` an id in the article. */
export function parallelLines({ blocks, sentences, anchors }: Recorded, addressOf: (id: string) => string): readonly ParallelLine[] {
  const sentencesOf = Map.groupBy(sentences, ({ block }) => block);
  const anchorsOf = Map.groupBy(anchors, ({ block }) => block);
  return blocks.filter(({ type }) => type !== 'title').flatMap((block): readonly ParallelLine[] => {
    const { id, type, text, supplied, reason = null } = block;
    const taken = (anchorsOf.get(id) ?? []).map((anchor) => anchor.id);
    const line = (own: string, zh: string, first: boolean): ParallelLine =>
      ({ id: own, address: addressOf(own), type, zh, supplied: supplied === true, reason, anchors: first ? taken : [] });
    if (type === 'head') return [line(id, text, true)];
    return (sentencesOf.get(id) ?? []).map(({ id: own, at }, i) => line(own, text.slice(...at).trim(), i === 0));
  });
}
