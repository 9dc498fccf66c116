// Where the phraseology stands in the reports: the sentences that use each phrase, by the phrase's id.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import type { PhraseFinder } from '../termbase/index.ts';
import type { RecordedEdition } from './recorded.ts';

export interface PhraseUse {
  readonly phrase: string;
  readonly report: string;
  readonly block: BlockId;
  readonly sentence: SentenceId;
  readonly text: string;
}

/** Every sentence of one report under each phrase that it uses, in reading order. */
export function phrasesIn(
  { header, blocks, sentences }: Pick<RecordedEdition, 'header' | 'blocks' | 'sentences'>,
  uses: PhraseFinder,
): PhraseUse[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return sentences.flatMap(({ id, block, at }) => {
    const text = (texts.get(block) ?? '').slice(...at);
    return uses(text).map((phrase): PhraseUse => ({
      phrase,
      report: header.id,
      block,
      sentence: id,
      text,
    }));
  });
}
