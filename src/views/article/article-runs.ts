// An article's blocks made ready for drawing: each cut into sentences, each sentence into text, figures and terms.
import { weave, type Annotation, type Run, type SentenceId, type Span } from '../../annotations/index.ts';
import type { Block, Sentence } from '../../edition/index.ts';
import type { EmptyAnchor, Standing } from '../../translation/index.ts';
import type { Observation } from '../../observations/index.ts';
import type { TranslatorsNote } from '../report/shown-text.ts';
import type { BlockOrigin } from './block-origins.ts';
import { termMarks, type Termbase } from './term-marks.ts';

/** What lies under a piece of text; `address` is where its link leads. */
export type Mark =
  | { readonly kind: 'sentence'; readonly at: Span; readonly id: SentenceId }
  | {
      readonly kind: 'observation';
      readonly at: Span;
      readonly id: string;
      readonly value: number;
      readonly address: string;
    }
  | { readonly kind: 'term'; readonly at: Span; readonly concept: string; readonly address: string };

/** A sentence and its pieces, each under at most one figure or term; `id` is null for text outside any sentence. */
export interface WovenSentence {
  readonly id: SentenceId | null;
  /** That it stands in Chinese in an English text, and why. */
  readonly inChinese?: Standing['why'];
  /** Ids of what an English segment joins or leaves unsaid, as the page writes them. */
  readonly anchors?: readonly string[];
  /** The translator's note on it, and the mark by which the text points there. */
  readonly note?: { readonly mark: string; readonly text: string };
  readonly pieces: readonly Run<Mark>[];
}
export interface WovenBlock extends Pick<Block, 'id' | 'type' | 'level' | 'text' | 'supplied'>, Partial<BlockOrigin> {
  readonly sentences: readonly WovenSentence[];
}
export type WovenBlockSource = Omit<WovenBlock, 'sentences'>;

/** `textLanguage` is the language of the blocks' text. */
export interface Known extends Termbase {
  readonly report: string;
  readonly sentences: readonly Sentence[];
  readonly inChinese: readonly Standing[];
  readonly anchors: readonly EmptyAnchor[];
  readonly notes: readonly TranslatorsNote[];
  readonly observations: readonly Observation[];
  readonly addressOf: {
    /** `id` is the published one, `REPORT.BLOCK.oK`. */
    readonly figure: (id: string) => string;
    readonly term: (concept: string) => string;
  };
}

/** Weaves what is known of a report's text into its blocks. Of its terms those are marked that `termMarks` chooses. */
export function articleRuns(blocks: readonly WovenBlockSource[], known: Known): readonly WovenBlock[] {
  const sentencesOf = byBlock(known.sentences);
  const observationsOf = byBlock(known.observations);
  const besides = besideSentences(known);
  const placed = blocks.map((block) => ({
    ...block,
    figures: (observationsOf.get(block.id) ?? []).map(({ at }) => at),
  }));
  const termsOf = termMarks(placed, known);
  return blocks.map((block) => {
    const figures = (observationsOf.get(block.id) ?? []).map((one) => figureMark(one, known));
    const terms = (termsOf.get(block.id) ?? []).map(({ concept, span }): Mark => ({
      kind: 'term',
      at: span,
      concept,
      address: known.addressOf.term(concept),
    }));
    const sentences = (sentencesOf.get(block.id) ?? []).map(({ id, at }): Mark => ({ kind: 'sentence', id, at }));
    const woven = bySentence(weave(block.text, [...sentences, ...figures, ...terms]));
    return { ...block, sentences: woven.map((sentence) => ({ ...sentence, ...besides(sentence.id) })) };
  });
}

/** What else is known of an English segment. Notes are counted through the report. */
function besideSentences({ inChinese, anchors, notes, report }: Known) {
  const why = new Map(inChinese.map((one) => [one.sentence, one.why]));
  const ids = Map.groupBy(anchors, ({ sentence }) => sentence);
  const noteOf = new Map(notes.map(({ sentence, text }, i) => [sentence, { mark: String(i + 1), text }]));
  return (id: SentenceId | null): Pick<WovenSentence, 'inChinese' | 'anchors' | 'note'> => {
    if (id === null) return {};
    const [standing, own, note] = [why.get(id), ids.get(id), noteOf.get(id)];
    return {
      ...(standing && { inChinese: standing }),
      ...(note && { note }),
      ...(own && { anchors: own.map((one) => (/\.o\d+$/.test(one.id) ? `${report}.${one.id}` : one.id)) }),
    };
  };
}

function byBlock<A extends Annotation>(annotations: readonly A[]): ReadonlyMap<string, readonly A[]> {
  return Map.groupBy(annotations, ({ block }) => block);
}

function figureMark({ id, at, value }: Observation, { report, addressOf }: Known): Mark {
  const published = `${report}.${id}`;
  return { kind: 'observation', id: published, at, value, address: addressOf.figure(published) };
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
