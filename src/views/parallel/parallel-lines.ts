// The lines of the parallel view: one a segment, Chinese and English, each with its figures; without English, one a
// sentence.
import type { SentenceId, Span } from '../../annotations/index.ts';
import type { Block, Sentence } from '../../edition/index.ts';
import type { RecordedEdition } from '../../publication/index.ts';
import { inEnglish, type Segment } from '../../translation/index.ts';
import { articleRuns, type WovenSentence } from '../article/article-runs.ts';
import type { Voice } from '../report/report-head.ts';
import { suppliedWords, type SuppliedKeys } from '../report/supplied-words.ts';

export type Pieces = WovenSentence['pieces'];

export interface ParallelLine {
  readonly id: string;
  /** Its place in the article. */
  readonly address: string;
  /** Of the seed, where its block begins. */
  readonly line: number | null;
  readonly type: Block['type'];
  readonly zh: Pieces;
  /** Null where there is none: not translated, or the report has no English at all. */
  readonly en: Pieces | null;
  /** The English of a text that has changed since, and what that was; null where it stands. */
  readonly stale: { readonly en: string; readonly was: string } | null;
  /** The translator's doubt. */
  readonly note: string | null;
  /** That the editor wrote the block, and why, in words; null where it stands in print. */
  readonly supplied: string | null;
  /** Ids that stand empty on it: of its block, of sentences that it joins, of what the block took over. */
  readonly anchors: readonly string[];
}

/** `addressOf` an id in the article. */
interface Page {
  readonly voice: Voice<SuppliedKeys>;
  readonly addressOf: (id: string) => string;
}
type Recorded = Pick<RecordedEdition, 'header' | 'blocks' | 'sentences' | 'anchors' | 'observations' | 'segments'>;

/** Segments in reading order, without those of the title, which stands over the page. */
export function parallelLines(edition: Recorded, page: Page): readonly ParallelLine[] {
  const { blocks, anchors } = edition;
  const segments = Map.groupBy(segmentsOf(edition), ({ block }) => block);
  const woven = wovenIn(edition, page);
  const anchorsOf = Map.groupBy(anchors, ({ block }) => block);
  return blocks
    .filter(({ type }) => type !== 'title')
    .flatMap((block): readonly ParallelLine[] => {
      const supplied = suppliedWords(block, page.voice);
      const taken = [block.id, ...(anchorsOf.get(block.id) ?? []).map(({ id }) => id)];
      return (segments.get(block.id) ?? []).map((segment, i): ParallelLine => {
        const first = segment.sentences[0]!;
        const id = block.type === 'head' && i === 0 ? block.id : first;
        const joined = [...segment.sentences, ...woven.unsaid(first)];
        return {
          id,
          address: page.addressOf(id),
          line: block.sources[0]?.line ?? null,
          type: block.type,
          zh: woven.zh(first),
          en: segment.en === null || segment.was !== undefined ? null : woven.en(first),
          stale: segment.was === undefined || segment.en === null ? null : { en: segment.en, was: segment.was },
          note: segment.note ?? null,
          supplied,
          anchors: [...(i === 0 ? taken : []), ...joined].filter((one) => one !== id),
        };
      });
    });
}

/** What the lines leave out: notes on a title that stands in English. */
export function titleNotes({ segments }: Pick<Recorded, 'segments'>): readonly string[] {
  return segments.flatMap(({ block, en, was, note }) =>
    block !== 'title' || en === null || was !== undefined || note === undefined ? [] : [note],
  );
}

/** A report that nobody has translated is shown sentence by sentence. */
function segmentsOf({ blocks, sentences, segments }: Recorded): readonly Segment[] {
  if (segments.length > 0) return segments;
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]));
  return sentences.map(({ id, block, at }) => ({
    block,
    sentences: [id],
    status: 'draft',
    entry: null,
    zh: textOf.get(block)!.slice(...at),
    en: null,
  }));
}

/** The pieces of each segment in both languages, by the id of its first sentence; terms are not marked here. */
function wovenIn(edition: Recorded, { voice, addressOf }: Page) {
  const report = edition.header.id;
  const known = {
    report,
    inChinese: [],
    notes: [],
    concepts: [],
    addressOf: { figure: (id: string) => addressOf(id), term: String },
  };
  const english = inEnglish(edition);
  const zh = bySentence(
    articleRuns(edition.blocks, {
      ...known,
      textLanguage: 'zh',
      anchors: [],
      sentences: spansOf(edition),
      observations: edition.observations,
    }),
  );
  const en = bySentence(articleRuns(english.blocks, { ...known, ...english, inChinese: [], textLanguage: 'en' }));
  return {
    zh: (id: SentenceId): Pieces => zh.get(id)?.pieces ?? [],
    en: (id: SentenceId): Pieces => en.get(id)?.pieces ?? [],
    /** Ids that the page's language leaves unsaid. */
    unsaid: (id: SentenceId): readonly string[] => (voice.language === 'en' ? (en.get(id)?.anchors ?? []) : []),
  };
}

function bySentence(blocks: ReturnType<typeof articleRuns>): ReadonlyMap<SentenceId, WovenSentence> {
  const all = blocks.flatMap(({ sentences }) => sentences);
  return new Map(all.flatMap((sentence) => (sentence.id === null ? [] : [[sentence.id, sentence] as const])));
}

/** The place of each segment in its block, under the id of its first sentence. */
function spansOf(edition: Recorded): readonly Sentence[] {
  const places = new Map(edition.sentences.map(({ id, at }) => [id, at]));
  return segmentsOf(edition).map(({ block, sentences }) => {
    const at: Span = [places.get(sentences[0]!)![0], places.get(sentences.at(-1)!)![1]];
    return { id: sentences[0]!, block, at };
  });
}
