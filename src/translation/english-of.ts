// The English of a part of a report as a text by itself: of a sentence, of a block.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import type { Segment } from './schema.ts';

type Segmented = { readonly segments: readonly Segment[] };

/** The English of a segment, null where there is none or where it is made from another Chinese. */
export function currentEnglish({ en, was }: Pick<Segment, 'en' | 'was'>): string | null {
  return was === undefined ? en : null;
}

/** Null unless all of the block stands in English that is made from its Chinese. */
export function englishOf(block: BlockId, { segments }: Segmented): string | null {
  const own = segments.filter((segment) => segment.block === block).map(currentEnglish);
  return own.length > 0 && own.every((one) => one !== null) ? own.join(' ') : null;
}

/**
 * Of each sentence the English of its segment, and the sentence with which that begins; no entry for one that has
 * none. Sentences that were joined have the same.
 */
export function englishOfSentences({ segments }: Segmented): ReadonlyMap<SentenceId, SentenceEnglish> {
  return new Map(
    segments.flatMap((segment) => {
      const [en, first] = [currentEnglish(segment), segment.sentences[0]!];
      return en === null ? [] : segment.sentences.map((id) => [id, { en, first }] as const);
    }),
  );
}

export interface SentenceEnglish {
  readonly en: string;
  readonly first: SentenceId;
}
