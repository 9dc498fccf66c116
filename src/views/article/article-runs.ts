// An article's blocks made ready for drawing: each cut into sentences, each sentence into text, figures and terms.
import { weave, type Annotation, type Run, type SentenceId, type Span } from '../../annotations/index.ts';
import type { Block, Sentence } from '../../edition/index.ts';
import type { Language } from '../../language/index.ts';
import type { Observation } from '../../observations/index.ts';
import { findTerms, type Concept } from '../../termbase/index.ts';
import type { BlockOrigin } from './block-origins.ts';

/** What lies under a piece of text; `address` is where its link leads. */
export type Mark =
  | { readonly kind: 'sentence'; readonly at: Span; readonly id: SentenceId }
  | { readonly kind: 'observation'; readonly at: Span; readonly id: string; readonly value: number; readonly address: string }
  | { readonly kind: 'term'; readonly at: Span; readonly concept: string; readonly address: string };

/** A sentence and its pieces, each under at most one figure or term; `id` is null for text outside any sentence. */
export interface WovenSentence { readonly id: SentenceId | null; readonly pieces: readonly Run<Mark>[] }
export interface WovenBlock extends Pick<Block, 'id' | 'type' | 'level' | 'text' | 'supplied'>, Partial<BlockOrigin> {
  readonly sentences: readonly WovenSentence[];
}
export type WovenBlockSource = Omit<WovenBlock, 'sentences'>;

export interface Known {
  readonly report: string;
  readonly sentences: readonly Sentence[];
  readonly observations: readonly Observation[];
  /** The publication's one array: the index of terms is built for it once. */
  readonly concepts: readonly Concept[];
  /** The language of the blocks' text. */
  readonly textLanguage: Language;
  readonly addressOf: {
    /** `id` is the published one, `REPORT.BLOCK.oK`. */
    readonly figure: (id: string) => string;
    readonly term: (concept: string) => string;
  };
}

/** Weaves what is known of a report's text into its blocks. A term is marked the first time it occurs under a heading. */
export function articleRuns(blocks: readonly WovenBlockSource[], known: Known): readonly WovenBlock[] {
  const sentencesOf = byBlock(known.sentences);
  const observationsOf = byBlock(known.observations);
  let met = new Set<string>();
  return blocks.map((block) => {
    if (block.type === 'head') met = new Set();
    const figures = (observationsOf.get(block.id) ?? []).map((one) => figureMark(one, known));
    const terms = unmarked.has(block.type) ? [] : newTerms(block.text, known, { met, figures });
    const sentences = (sentencesOf.get(block.id) ?? []).map(({ id, at }): Mark => ({ kind: 'sentence', id, at }));
    return { ...block, sentences: bySentence(weave(block.text, [...sentences, ...figures, ...terms])) };
  });
}

/** Blocks in which a link would disturb: display lines, and names. */
const unmarked: ReadonlySet<string> = new Set(['title', 'head', 'kicker', 'subtitle', 'byline']);

function byBlock<A extends Annotation>(annotations: readonly A[]): ReadonlyMap<string, readonly A[]> {
  return Map.groupBy(annotations, ({ block }) => block);
}

function figureMark({ id, at, value }: Observation, { report, addressOf }: Known): Mark {
  const published = `${report}.${id}`;
  return { kind: 'observation', id: published, at, value, address: addressOf.figure(published) };
}

function newTerms(
  text: string,
  { textLanguage, concepts, addressOf }: Known,
  { met, figures }: { readonly met: Set<string>; readonly figures: readonly Mark[] },
): Mark[] {
  return findTerms(text, textLanguage, concepts).flatMap(({ concept, at }): Mark[] => {
    const isUnderFigure = figures.some((figure) => figure.at[0] < at[1] && at[0] < figure.at[1]);
    if (met.has(concept) || isUnderFigure) return [];
    met.add(concept);
    return [{ kind: 'term', at, concept, address: addressOf.term(concept) }];
  });
}

function bySentence(runs: readonly Run<Mark>[]): readonly WovenSentence[] {
  const sentences: { id: SentenceId | null; pieces: Run<Mark>[] }[] = [];
  for (const run of runs) {
    const id = run.annotations.find((mark) => mark.kind === 'sentence')?.id ?? null;
    const piece = { text: run.text, annotations: run.annotations.filter((mark) => mark.kind !== 'sentence') };
    const last = sentences.at(-1);
    if (last && last.id === id) last.pieces.push(piece);
    else sentences.push({ id, pieces: [piece] });
  }
  return sentences;
}
