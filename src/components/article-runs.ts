// An article's blocks made ready for drawing: each cut into sentences, each sentence into text, figures and terms.
import { weave, type Annotation, type Run, type SentenceId, type Span } from '../annotations/index.ts';
import type { Block, Sentence } from '../edition/index.ts';
import type { Observation } from '../observations/index.ts';
import { findTerms, type Concept } from '../termbase/index.ts';
import type { BlockOrigin } from './block-origins.ts';

export type Mark =
  | { readonly kind: 'sentence'; readonly at: Span; readonly id: SentenceId }
  | { readonly kind: 'observation'; readonly at: Span; readonly id: string; readonly value: number }
  | { readonly kind: 'term'; readonly at: Span; readonly concept: string };

/** A sentence and its pieces, each under at most one figure or term; `id` is null for text outside any sentence. */
export interface WovenSentence { readonly id: SentenceId | null; readonly pieces: readonly Run<Mark>[] }
export interface WovenBlock extends Pick<Block, 'id' | 'type' | 'level' | 'text' | 'supplied'>, Partial<BlockOrigin> { readonly sentences: readonly WovenSentence[] }

interface Known {
  readonly report: string;
  readonly sentences: readonly Sentence[];
  readonly observations: readonly Observation[];
  readonly concepts: readonly Concept[];
}

/** Weaves what is known of a report's Chinese into its blocks. A term is marked the first time it occurs under a heading. */
export function articleRuns(blocks: readonly WovenBlockSource[], { report, sentences, observations, concepts }: Known): readonly WovenBlock[] {
  const [sentencesOf, observationsOf] = [byBlock(sentences), byBlock(observations)];
  let met = new Set<string>();
  return blocks.map((block) => {
    if (block.type === 'head') met = new Set();
    const figures = (observationsOf.get(block.id) ?? []).map(({ id, at, value }): Mark => ({ kind: 'observation', id: `${report}.${id}`, at, value }));
    const terms = unmarked.has(block.type) ? [] : newTerms(block.text, concepts, met, figures);
    const marks: Mark[] = [...(sentencesOf.get(block.id) ?? []).map(({ id, at }): Mark => ({ kind: 'sentence', id, at })), ...figures, ...terms];
    return { ...block, sentences: bySentence(weave(block.text, marks)) };
  });
}

export type WovenBlockSource = Omit<WovenBlock, 'sentences'>;

/** Blocks in which a link would disturb: display lines, and names. */
const unmarked: ReadonlySet<string> = new Set(['title', 'head', 'kicker', 'subtitle', 'byline']);

function byBlock<A extends Annotation>(annotations: readonly A[]): ReadonlyMap<string, readonly A[]> {
  return Map.groupBy(annotations, ({ block }) => block);
}

function newTerms(text: string, concepts: readonly Concept[], met: Set<string>, figures: readonly Mark[]): Mark[] {
  return findTerms(text, 'zh', concepts).flatMap(({ concept, at }) => {
    if (met.has(concept) || figures.some((figure) => figure.at[0] < at[1] && at[0] < figure.at[1])) return [];
    met.add(concept);
    return [{ kind: 'term', at, concept } as const];
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
