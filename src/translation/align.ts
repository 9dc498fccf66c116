// The English of a report laid against its edition: every sentence once, in order, and what is stale.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import type { Edition } from '../edition/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { English, EnglishEntry, Segment } from './schema.ts';

type Aligned = Pick<Edition, 'blocks' | 'sentences'>;

/**
 * The segments of the whole edition in reading order. A sentence without English makes a segment of its own, `en` null.
 * Problems name the place in `file` by the keys of the YAML: a block or a sentence that the edition lacks; one that
 * stands twice or out of order. Throws nothing.
 *
 * `align(edition, { segments: { p1: [{ sentences: ['p1.s1'], zh: '甲。', en: 'A.', … }] } }, file)`
 */
export function align(edition: Aligned, english: English, file: string): Outcome<readonly Segment[]> {
  const known = new Map(edition.sentences.map((one) => [one.id, one]));
  const textOf = new Map(edition.blocks.map(({ id, text }) => [id, text]));
  const zhOf = (ids: readonly SentenceId[]): string =>
    textOf.get(known.get(ids[0]!)!.block)!.slice(known.get(ids[0]!)!.at[0], known.get(ids.at(-1)!)!.at[1]);
  const problems: Problem[] = unknownBlocks(edition, english, file);
  const value = edition.blocks.flatMap(({ id: block }): Segment[] => {
    const own = edition.sentences.filter((one) => one.block === block).map(({ id }) => id);
    const placed = placeEntries(own, english.segments[block] ?? [], { block, file });
    problems.push(...placed.problems);
    return placed.value.map((one) => segmentOf(block, one, zhOf(one.ids)));
  });
  return { value, problems };
}

function segmentOf(block: BlockId, { entry, nth, ids }: Placed, zh: string): Segment {
  if (entry === null) return { block, sentences: ids, status: 'draft', entry: null, zh, en: null };
  const { en, zh: was, ...rest } = entry;
  const isStale = was !== zh && en.trim() !== '';
  return { block, ...rest, sentences: ids, entry: nth, zh, en: en.trim() || null, ...(isStale && { was }) };
}

interface Placed {
  readonly entry: EnglishEntry | null;
  /** Which of the block's entries it is. */
  readonly nth: number | null;
  readonly ids: readonly SentenceId[];
}

/** The entries of one block over its sentences; those of the edition that none names stand alone. */
function placeEntries(
  own: readonly SentenceId[],
  entries: readonly EnglishEntry[],
  { block, file }: { block: BlockId; file: string },
): Outcome<readonly Placed[]> {
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  let next = 0;
  entries.forEach((entry, i) => {
    const at = { file, path: ['segments', block, i, 'sentences'] };
    const start = own.indexOf(entry.sentences[0]!);
    const expected = own.slice(start, start + entry.sentences.length);
    if (start < 0) problems.push(problem('segment-without-sentence', at, { sentence: entry.sentences[0]! }));
    else if (start < next || expected.join() !== entry.sentences.join())
      problems.push(problem('segment-out-of-order', at, { sentences: entry.sentences.join(', ') }));
    else {
      placed.push(...own.slice(next, start).map((id): Placed => ({ entry: null, nth: null, ids: [id] })));
      placed.push({ entry, nth: i, ids: expected });
      next = start + expected.length;
    }
  });
  placed.push(...own.slice(next).map((id): Placed => ({ entry: null, nth: null, ids: [id] })));
  return { value: placed, problems };
}

function unknownBlocks({ blocks }: Aligned, { segments }: English, file: string): Problem[] {
  const known = new Set<string>(blocks.map(({ id }) => id));
  return Object.keys(segments)
    .filter((id) => !known.has(id))
    .map((block) => problem('segment-without-block', { file, path: ['segments', block] }, { block }));
}
