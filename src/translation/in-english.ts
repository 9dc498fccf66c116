// A report's text in English: its blocks with the English of their segments, and every place that the Chinese has.
import type { SentenceId, Span } from '../annotations/index.ts';
import type { Block, Sentence } from '../edition/index.ts';
import type { Observation } from '../observations/index.ts';
import { compareNumbers } from './compare-numbers.ts';
import { englishPieces } from './english-pieces.ts';
import type { Segment } from './schema.ts';

/** What of a recorded edition the English is made from. */
export interface Bilingual {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly observations: readonly Observation[];
  readonly segments: readonly Segment[];
}

/** A segment of the English text that stands in Chinese: not translated yet, or no longer what the English says. */
export interface Standing {
  /** The first of its sentences. */
  readonly sentence: SentenceId;
  readonly why: 'missing' | 'stale';
}

/** `id` of a sentence or a figure, which stands on the segment that begins with `sentence`. */
export interface EmptyAnchor {
  readonly sentence: SentenceId;
  readonly id: SentenceId | Observation['id'];
}

/** Like an edition's, with places in the English text. */
export interface EnglishText {
  readonly blocks: readonly Block[];
  /** A segment under the id of its first sentence. */
  readonly sentences: readonly Sentence[];
  /** The numbers that answer a figure, under its id and value. */
  readonly observations: readonly Observation[];
  /** Ids that the Chinese has and the English joins or leaves unsaid: their addresses stand empty beside it. */
  readonly anchors: readonly EmptyAnchor[];
  readonly inChinese: readonly Standing[];
}

/** Of the editions in hand: each of a report's pages and files asks for it. */
const made = new WeakMap<Bilingual, EnglishText>();

/** Of an edition of which something is translated. A segment without English, or a stale one, stands in Chinese. */
export function inEnglish(bilingual: Bilingual): EnglishText {
  const text = made.get(bilingual) ?? joined(bilingual);
  made.set(bilingual, text);
  return text;
}

function joined(bilingual: Bilingual): EnglishText {
  const segmentsOf = Map.groupBy(bilingual.segments, ({ block }) => block);
  const figuresOf = Map.groupBy(bilingual.observations, ({ block }) => block);
  const startOf = new Map(bilingual.sentences.map(({ id, at }) => [id, at[0]]));
  const parts = bilingual.blocks.map((block) =>
    blockInEnglish(block, segmentsOf.get(block.id) ?? [], { figures: figuresOf.get(block.id) ?? [], startOf }),
  );
  return {
    blocks: parts.map(({ block }) => block),
    sentences: parts.flatMap(({ sentences }) => sentences),
    observations: parts.flatMap(({ observations }) => observations),
    anchors: parts.flatMap(({ anchors }) => anchors),
    inChinese: parts.flatMap(({ inChinese }) => inChinese),
  };
}

interface Part extends Omit<EnglishText, 'blocks'> {
  readonly block: Block;
}
interface Around {
  readonly figures: readonly Observation[];
  readonly startOf: ReadonlyMap<SentenceId, number>;
}

function blockInEnglish(block: Block, segments: readonly Segment[], { figures, startOf }: Around): Part {
  const part = {
    sentences: [] as Sentence[],
    observations: [] as Observation[],
    inChinese: [] as Standing[],
    anchors: [] as EmptyAnchor[],
  };
  const { text, pieces } = englishPieces(block, segments, startOf);
  for (const { segment, from, to, text: shown, isEnglish } of pieces) {
    const [sentence] = segment.sentences as [SentenceId];
    part.sentences.push({ id: sentence, block: block.id, at: [to, to + shown.length] });
    const own = figures.filter(({ at }) => from <= at[0] && at[0] < from + segment.zh.length);
    if (!isEnglish) part.inChinese.push({ sentence, why: segment.en === null ? 'missing' : 'stale' });
    const found = isEnglish ? answered(own, segment, { from, shift: to }) : moved(own, to - from);
    part.observations.push(...found);
    const unsaid = own.filter(({ id }) => !found.some((one) => one.id === id));
    const joined = [...segment.sentences.slice(1), ...unsaid.map(({ id }) => id)];
    part.anchors.push(...joined.map((id) => ({ sentence, id })));
  }
  const { rows: _rows, ...rest } = block;
  return { ...part, block: { ...(block.type === 'table' ? block : rest), text } };
}

function moved(figures: readonly Observation[], by: number): Observation[] {
  return figures.map((one) => ({ ...one, at: [one.at[0] + by, one.at[1] + by] }));
}

/** Each figure at the English number that answers it; one that the English says without a number is left out. */
function answered(
  figures: readonly Observation[],
  { zh, en, order }: Segment,
  { from, shift }: { readonly from: number; readonly shift: number },
): Observation[] {
  if (figures.length === 0) return [];
  const { pairs } = compareNumbers(zh, en!, order === undefined ? {} : { order });
  const found = figures.flatMap((one): Observation[] => {
    const answer = pairs.find(({ zh: number }) => overlap(number.at, [one.at[0] - from, one.at[1] - from]));
    if (answer === undefined) return [];
    const [start, end] = withSign(en!, answer.en.at);
    return [{ ...one, at: [start + shift, end + shift] }];
  });
  return found.toSorted((a, b) => a.at[0] - b.at[0]);
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function withSign(text: string, [start, end]: Span): Span {
  return [start, text[end] === '%' ? end + 1 : end];
}
