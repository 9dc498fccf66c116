// A better text of a report that stands: its ids go over to the new text by matching what is said, not where it stood.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import type { Block, Edition } from '../edition/index.ts';
import { placesBehind, type Position } from '../identity/index.ts';
import { findHeir, matchTexts } from './match-texts.ts';

/** What of an edition bears ids or tells where they stand. */
export type Identified = Pick<Edition, 'blocks' | 'sentences' | 'anchors' | 'positions'>;

type Id = BlockId | SentenceId;
export interface Row {
  readonly id: Id;
  readonly position: Position;
}

/**
 * What became of a block: `id` is null for a new one; `position` is its place in the new text, of a gone one that of
 * its empty anchor.
 */
export interface Fate {
  readonly fate: 'kept' | 'changed' | 'new' | 'gone';
  readonly id: BlockId | null;
  readonly text: string;
  readonly position: Position;
}

export interface Moved {
  /** The new ledger: old ids at their new places in reading order, then those whose text is gone. */
  readonly rows: readonly Row[];
  readonly blocks: readonly Fate[];
  /** Sentences whose id stands at the same text, at a changed one, at none. */
  readonly sentences: { readonly kept: number; readonly changed: number; readonly gone: number };
}

/**
 * A block took a text over when at least half of the text's pairs of characters stand in it: the larger part of a
 * paragraph cut in two.
 */
const TOOK_IT = 0.5;

/**
 * The ledger of ids for `after` (numbered freely), so that what it shares with `before` keeps its ids. Equal text
 * first, white space ignored, then the likest (`matchTexts`); sentences inside their blocks first, then across. A new
 * text gets no row: the next convert gives it the next number that was never used. An id whose text is gone stays, at
 * a place of its own in the block that took the text, else in the one that followed on its neighbour: `droppedIds`
 * makes an empty anchor of it. Pure; throws nothing.
 */
export function moveIds(before: Identified, after: Identified): Moved {
  const places = new Map(after.positions.map(({ id, position }) => [id, position]));
  const blocks = blockPairs(before.blocks, after.blocks);
  const sentences = sentencePairs(before, after, blocks);
  const inBlock = Map.groupBy(after.sentences.keys(), (k) => after.sentences[k]!.block);
  const rows = after.blocks.flatMap((block, j) => {
    const from = before.blocks[blocks.get(j) ?? -1];
    const inside = (inBlock.get(block.id) ?? [])
      .filter((k) => sentences.has(k))
      .map((k) => ({ id: before.sentences[sentences.get(k)!]!.id, position: places.get(after.sentences[k]!.id)! }));
    return [...(from === undefined ? [] : [{ id: from.id, position: places.get(block.id)! }]), ...inside];
  });
  const gone = goneRows(before, after, { rows, places, blocks });
  return {
    rows: [...rows, ...gone],
    blocks: fates(before, after, { blocks, places, gone }),
    sentences: tally(before, after, sentences),
  };
}

/** Index in `after` → index in `before`. The title is the title, whatever it says now. */
function blockPairs(before: readonly Block[], after: readonly Block[]): ReadonlyMap<number, number> {
  const titles = [before, after].map((list) => list.findIndex(({ id }) => id === 'title'));
  const [from = -1, to = -1] = titles;
  const both = from !== -1 && to !== -1;
  // A title says nothing that another block could say: its text is kept out of the comparison by a mark no text holds.
  const texts = (list: readonly Block[], title: number): string[] =>
    list.map(({ text }, i) => (both && i === title ? '\u0000title' : text));
  return new Map([...matchTexts(texts(before, from), texts(after, to))].map(([j, match]) => [j, match.from]));
}

function sentencePairs(
  before: Identified,
  after: Identified,
  blocks: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const [old, now] = [before, after].map(({ sentences }) => Map.groupBy(sentences.keys(), (k) => sentences[k]!.block));
  const pairs = new Map<number, number>();
  const pair = (from: readonly number[], to: readonly number[]): void => {
    for (const [j, match] of matchTexts(
      from.map((k) => textOf(before, k)),
      to.map((k) => textOf(after, k)),
    ))
      pairs.set(to[j]!, from[match.from]!);
  };
  for (const [j, i] of blocks) pair(old?.get(before.blocks[i]!.id) ?? [], now?.get(after.blocks[j]!.id) ?? []);
  const taken = new Set(pairs.values());
  pair(
    [...before.sentences.keys()].filter((k) => !taken.has(k)),
    [...after.sentences.keys()].filter((k) => !pairs.has(k)),
  );
  return pairs;
}

const texts = new WeakMap<Identified, ReadonlyMap<BlockId, string>>();

function textOf(edition: Identified, k: number): string {
  const known = texts.get(edition) ?? new Map(edition.blocks.map(({ id, text }) => [id, text]));
  texts.set(edition, known);
  const { block, at } = edition.sentences[k]!;
  return (known.get(block) ?? '').slice(...at);
}

/**
 * Ids that nothing bears in the new text, each at a position of its own: `LINE:COLUMN.K` behind the first character
 * of its block.
 */
function goneRows(
  before: Identified,
  after: Identified,
  {
    rows,
    places,
    blocks,
  }: { rows: readonly Row[]; places: ReadonlyMap<string, Position>; blocks: ReadonlyMap<number, number> },
): Row[] {
  if (after.blocks.length === 0) return [];
  const stays = new Set(rows.map(({ id }) => id));
  const host = hostOf(before.blocks, after.blocks, blocks);
  const ids = [...before.blocks.map(({ id }) => ({ id, block: id })), ...before.sentences, ...before.anchors];
  const behind = placesBehind(rows.map(({ position }) => position));
  return ids
    .filter(({ id }) => !stays.has(id))
    .map(({ id, block }) => ({ id, position: behind(places.get(after.blocks[host(block)]!.id)!) }));
}

/**
 * For an old block's id, the index of the new block that it became, that took its words, or that its nearest
 * neighbour became.
 */
function hostOf(
  before: readonly Block[],
  after: readonly Block[],
  pairs: ReadonlyMap<number, number>,
): (id: BlockId) => number {
  const newOf = new Map([...pairs].map(([j, i]) => [i, j]));
  const indexOf = new Map(before.map(({ id }, i) => [id, i]));
  const heir = findHeir(
    after.map(({ text }) => text),
    TOOK_IT,
  );
  const neighbour = (i: number): number => {
    for (let step = 1; step <= before.length; step++) {
      const beside = newOf.get(i - step) ?? newOf.get(i + step);
      if (beside !== undefined) return beside;
    }
    return 0;
  };
  const known = new Map<number, number>();
  return (id) => {
    const i = indexOf.get(id) ?? 0;
    const host = newOf.get(i) ?? known.get(i) ?? heir(before[i]!.text) ?? neighbour(i);
    known.set(i, host);
    return host;
  };
}

function fates(
  before: Identified,
  after: Identified,
  {
    blocks,
    places,
    gone,
  }: { blocks: ReadonlyMap<number, number>; places: ReadonlyMap<string, Position>; gone: readonly Row[] },
): Fate[] {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const stand = after.blocks.map(({ id, text }, j): Fate => {
    const old = before.blocks[blocks.get(j) ?? -1];
    return {
      fate: old === undefined ? 'new' : bare(old.text) === bare(text) ? 'kept' : 'changed',
      id: old?.id ?? null,
      text,
      position: places.get(id)!,
    };
  });
  const old = new Map<Id, Block>(before.blocks.map((block) => [block.id, block]));
  const went = gone.flatMap(({ id, position }): Fate[] => {
    const block = old.get(id);
    return block === undefined ? [] : [{ fate: 'gone', id: block.id, text: block.text, position }];
  });
  return [...stand, ...went];
}

function tally(before: Identified, after: Identified, pairs: ReadonlyMap<number, number>): Moved['sentences'] {
  const kept = [...pairs].filter(
    ([k, from]) => textOf(after, k).replace(/\s/g, '') === textOf(before, from).replace(/\s/g, ''),
  ).length;
  return { kept, changed: pairs.size - kept, gone: before.sentences.length - pairs.size };
}
