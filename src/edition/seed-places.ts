// From a character of a block to its place in the seed: the one map, by which ids are given, figures found and source
// pages marked.
import type { BlockId } from '../annotations/index.ts';
import { printedAt, putInAt, readPosition, suppliedAt, type Position, type SeedPlace } from '../identity/index.ts';
import type { Block, Edition, Emendation } from './types.ts';

/** Of an offset in a block's text, where that character stands. */
export type PlaceOf = (offset: number) => SeedPlace;

/** What a block must tell for its characters to be placed. */
export interface Placed extends Pick<Block, 'text' | 'sources'> {
  readonly emendations: readonly Pick<Emendation, 'at' | 'sic'>[];
  /** The block's own. */
  readonly position: Position;
}

/**
 * For every block of an edition its map. What was emended counts as long as it was printed; white space, which is set
 * by rule, has the place of what follows it; what the editor put in stands behind the character before it (`4:2+1`);
 * a block that the editor supplied stands before a line (`91:0.1`, and `91:0.1.5` inside it). Two characters that are
 * no white space never share a place. The offset past a text's end is the column past its last character.
 */
export function seedPlaces({
  blocks,
  emendations,
  positions,
}: Pick<Edition, 'blocks' | 'emendations' | 'positions'>): ReadonlyMap<BlockId, PlaceOf> {
  const emendationsOf = Map.groupBy(emendations, ({ block }) => block);
  const positionOf = new Map<string, Position>(positions.map(({ id, position }) => [id, position]));
  return new Map(
    blocks.map(({ id, text, sources }) => {
      const position = positionOf.get(id) ?? '1:1';
      return [id, placesIn({ text, sources, position, emendations: emendationsOf.get(id) ?? [] })];
    }),
  );
}

/** The map of one block; made when it is first asked. */
export function placesIn(block: Placed): PlaceOf {
  let placeOf: PlaceOf | undefined;
  return (offset) => (placeOf ??= block.sources.length > 0 ? placesOfPrinted(block) : placesOfSupplied(block))(offset);
}

/** Every character of `sources`, in order: a block's, as printed. */
export function printedCharacters(sources: Block['sources']): SeedPlace[] {
  return sources.flatMap(({ line, at: [start, end] }) =>
    Array.from({ length: end - start }, (_, i) => printedAt(line, start + i + 1)),
  );
}

function placesOfPrinted({ text, sources, emendations }: Placed): PlaceOf {
  const { before, putIn } = countPrinted(text, emendations);
  const placeAt = (count: number): SeedPlace => printedCharacter(sources, count);
  return (offset) => {
    const count = before[offset] ?? before.at(-1)!;
    const nth = putIn[offset] ?? 0;
    if (nth === 0) return placeAt(count);
    return count === 0 ? putInAt(placeAt(0), -nth) : putInAt(placeAt(count - 1), nth);
  };
}

/**
 * The character of `sources` before which `count` others stand; the column past the last where there are no more.
 * Made when asked: a long text has many.
 */
function printedCharacter(sources: Block['sources'], count: number): SeedPlace {
  let before = 0;
  for (const {
    line,
    at: [start, end],
  } of sources) {
    if (count - before < end - start) return printedAt(line, start + count - before + 1);
    before += end - start;
  }
  const {
    line,
    at: [, end],
  } = sources.at(-1)!;
  return printedAt(line, end + 1);
}

/** What the editor supplied stands in no line. */
function placesOfSupplied({ position }: Placed): PlaceOf {
  const { line } = readPosition(position)!;
  const entry = Number(position.split('.')[1] ?? 0);
  return (offset) => suppliedAt(line, entry, offset);
}

/**
 * For every offset of `text`, and the one past it: how many printed characters stand before it, and, of a character
 * that was put in, which it is of those put in at one place, else 0.
 */
function countPrinted(
  text: string,
  emendations: Placed['emendations'],
): { readonly before: Int32Array; readonly putIn: Int32Array } {
  const [before, putIn] = [new Int32Array(text.length + 1), new Int32Array(text.length + 1)];
  let count = 0;
  let from = 0;
  const nthBehind = countBehind();
  const upTo = (end: number): void => {
    for (let i = from; i < end; i++) {
      before[i] = count;
      if (!/\s/.test(text[i]!)) count += 1;
    }
  };
  for (const {
    at: [start, end],
    sic,
  } of emendations.toSorted((a, b) => a.at[0] - b.at[0])) {
    upTo(start);
    const printed = sic.replace(/\s/g, '').length;
    for (let i = start; i < end; i++) {
      before[i] = count + Math.min(i - start, printed);
      if (i - start >= printed) putIn[i] = nthBehind(before[i]!);
    }
    count += printed;
    from = end;
  }
  upTo(text.length);
  before[text.length] = count;
  return { before, putIn };
}

/** Counts what is asked of one printed character, from 1; of the next it begins anew. */
function countBehind(): (printed: number) => number {
  let [last, nth] = [-1, 0];
  return (printed) => {
    nth = printed === last ? nth + 1 : 1;
    last = printed;
    return nth;
  };
}
