// The lines of the parallel view: one a sentence, headings whole.
import type { Block, Edition } from '../../edition/index.ts';
import type { Voice } from '../report/report-head.ts';
import { suppliedWords, type SuppliedKeys } from '../report/supplied-words.ts';

export interface ParallelLine {
  readonly id: string;
  /** Its place in the article. */
  readonly address: string;
  readonly type: Block['type'];
  readonly zh: string;
  /** That the editor wrote the block, and why, in words; null where it stands in print. */
  readonly supplied: string | null;
  /** Ids the block took over, on its first line. */
  readonly anchors: readonly string[];
}

/** `addressOf` an id in the article. */
interface Page {
  readonly voice: Voice<SuppliedKeys>;
  readonly addressOf: (id: string) => string;
}
type Recorded = Pick<Edition, 'blocks' | 'sentences' | 'anchors'>;

/** Sentences in reading order, without the title, which stands over the page. */
export function parallelLines({ blocks, sentences, anchors }: Recorded, page: Page): readonly ParallelLine[] {
  const sentencesOf = Map.groupBy(sentences, ({ block }) => block);
  const anchorsOf = Map.groupBy(anchors, ({ block }) => block);
  return blocks
    .filter(({ type }) => type !== 'title')
    .flatMap((block): readonly ParallelLine[] => {
      const { id, type, text } = block;
      const supplied = suppliedWords(block, page.voice);
      const taken = (anchorsOf.get(id) ?? []).map((anchor) => anchor.id);
      const line = (own: string, zh: string, first: boolean): ParallelLine => ({
        id: own,
        address: page.addressOf(own),
        type,
        zh,
        supplied,
        anchors: first ? taken : [],
      });
      if (type === 'head') return [line(id, text, true)];
      return (sentencesOf.get(id) ?? []).map(({ id: own, at }, i) => line(own, text.slice(...at).trim(), i === 0));
    });
}
