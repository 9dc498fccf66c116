// The concordance: where the termbase's terms stand in the reports, each use in its clause, joined by the id of its
// sentence.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import { findTerms, type Concept } from '../termbase/index.ts';
import { cutAround, type Cut } from './cut-around.ts';
import type { RecordedEdition } from './recorded.ts';

/**
 * One use: `before` + `term` + `after` stand so in the block. `en` is the sentence's English, or null until there is
 * one.
 */
export interface TermUse extends Cut {
  readonly concept: string;
  readonly report: string;
  readonly block: BlockId;
  readonly sentence: SentenceId | null;
  readonly term: string;
  readonly en: string | null;
}

/**
 * Every use of a term of `concepts` in the Chinese of one report, in reading order. Give the same array of concepts
 * again.
 */
export function usesIn(
  { header, blocks, sentences }: Pick<RecordedEdition, 'header' | 'blocks' | 'sentences'>,
  concepts: readonly Concept[],
): TermUse[] {
  const sentencesOf = Map.groupBy(sentences, ({ block }) => block);
  return blocks.flatMap(({ id, text }) =>
    findTerms(text, 'zh', concepts).map(({ concept, at: [start, end] }): TermUse => {
      const sentence = sentencesOf.get(id)?.find(({ at }) => at[0] <= start && at[1] >= end);
      const cut = cutAround(text, [start, end], sentence?.at ?? [0, text.length]);
      return {
        concept,
        report: header.id,
        block: id,
        sentence: sentence?.id ?? null,
        term: text.slice(start, end),
        ...cut,
        en: null,
      };
    }),
  );
}

/** The sentences that entries name as contexts, by `REPORT.BLOCK.sM`, out of one report. */
export function contextsIn(
  { header, blocks, sentences }: Pick<RecordedEdition, 'header' | 'blocks' | 'sentences'>,
  wanted: ReadonlySet<string>,
): (readonly [id: string, text: string])[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return sentences.flatMap(({ id, block, at }) =>
    wanted.has(`${header.id}.${id}`) ? [[`${header.id}.${id}`, (texts.get(block) ?? '').slice(...at)] as const] : [],
  );
}
