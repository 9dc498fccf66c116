// The concordance: where the termbase's terms stand in the reports, each use in its clause, joined by the id of its
// sentence.
import type { BlockId, SentenceId, Span } from '../annotations/index.ts';
import { findTerms, placesOfConcept, type Concept } from '../termbase/index.ts';
import { currentEnglish, englishOfSentences } from '../translation/index.ts';
import { cutAround, type Cut } from './cut-around.ts';
import type { RecordedEdition } from './recorded.ts';

/**
 * One use: `before` + `term` + `after` stand so in the block. `en` is the English of the segment that holds its
 * sentence, or null until there is one.
 */
export interface TermUse extends Cut {
  readonly concept: string;
  readonly report: string;
  readonly block: BlockId;
  readonly sentence: SentenceId | null;
  readonly term: string;
  readonly en: string | null;
  /** Where that says it by a preferred or an admitted term; null where it does not, or there is none. */
  readonly enAt: Span | null;
  /** Why it is said otherwise, in the translator's words. */
  readonly departs: string | null;
}

/**
 * Every use of a term of `concepts` in the Chinese of one report, in reading order. Give the same array of concepts
 * again.
 */
export function usesIn(
  { header, blocks, sentences, segments }: Pick<RecordedEdition, 'header' | 'blocks' | 'sentences' | 'segments'>,
  concepts: readonly Concept[],
): TermUse[] {
  const english = englishUses(segments, concepts);
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
        ...english(sentence?.id, concept),
      };
    }),
  );
}

type EnglishUse = Pick<TermUse, 'en' | 'enAt' | 'departs'>;
const NONE: EnglishUse = { en: null, enAt: null, departs: null };

/** How the segment that holds a sentence says a concept: asked a second time, its second place, if it has one. */
function englishUses(segments: RecordedEdition['segments'], concepts: readonly Concept[]) {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const holding = new Map(segments.flatMap((segment) => segment.sentences.map((id) => [id, segment] as const)));
  const places = new Map<string, Span[]>();
  return (sentence: SentenceId | undefined, id: string): EnglishUse => {
    const segment = sentence === undefined ? undefined : holding.get(sentence);
    const en = segment === undefined ? null : currentEnglish(segment);
    if (segment === undefined || en === null) return NONE;
    const key = `${segment.sentences[0]!} ${id}`;
    const left = places.get(key) ?? [...placesOfConcept(en, 'en', byId.get(id)!, ['preferred', 'admitted'])];
    places.set(key, left.length > 1 ? left.slice(1) : left);
    return { en, enAt: left[0] ?? null, departs: segment.departs?.[id] ?? null };
  };
}

/** The sentences that entries name as contexts, by `REPORT.BLOCK.sM`, out of one report; each with its English. */
export function contextsIn(
  { header, blocks, sentences, segments }: Pick<RecordedEdition, 'header' | 'blocks' | 'sentences' | 'segments'>,
  wanted: ReadonlySet<string>,
): { readonly id: string; readonly zh: string; readonly en: string | null }[] {
  const named = sentences.filter(({ id }) => wanted.has(`${header.id}.${id}`));
  if (named.length === 0) return [];
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const english = englishOfSentences({ segments });
  return named.map(({ id, block, at }) => ({
    id: `${header.id}.${id}`,
    zh: (texts.get(block) ?? '').slice(...at),
    en: english.get(id)?.en ?? null,
  }));
}
