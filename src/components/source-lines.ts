// The seed line by line: what of each line stands in the text, what was taken out, put in or moved, why, and what it became.
import type { Block, Edition, Emendation } from '../edition/index.ts';
import { lineStretches, type Stretch } from './line-stretches.ts';
import { sourceMarks } from './source-marks.ts';
import { sourceMoves, type Move } from './source-moves.ts';

export interface SourceLine {
  /** 1-based. */
  readonly number: number;
  /** Whether blank lines stand before it. */
  readonly isApart: boolean;
  readonly stretches: readonly Stretch[];
  readonly changes: readonly Emendation[];
  /** Classes of the page furniture on it, each once. */
  readonly furniture: readonly string[];
  /** Blocks that took characters from this line, in reading order. */
  readonly blocks: readonly Block[];
  /** Blocks the editor supplied before it. */
  readonly supplied: readonly Block[];
  /** Moves of text that begins on this line. */
  readonly moves: readonly Move[];
  /** Moves that brought text to the end of this line, without those that continue its own block. */
  readonly comers: readonly Move[];
  /** Lines, not the next, in which a block goes on. */
  readonly goesOn: readonly number[];
}

export interface Recorded extends Pick<Edition, 'blocks' | 'emendations' | 'formeWork' | 'positions'> { readonly lines: readonly string[] }

/** Every line of the seed that holds more than white space. */
export function sourceLines(recorded: Recorded): readonly SourceLine[] {
  const { lines, blocks, emendations, formeWork } = recorded;
  const marks = sourceMarks(recorded);
  const { moves, joints } = sourceMoves(blocks, lines);
  const changesOf = Map.groupBy(emendations, ({ line }) => line);
  const furnitureOf = Map.groupBy(formeWork, ({ line }) => line);
  const blocksOf = Map.groupBy(blocks.flatMap((block) => [...new Set(block.sources.map(({ line }) => line))].map((line) => ({ block, line }))), ({ line }) => line);
  const suppliedOf = suppliedByLine(recorded);
  const movesOf = Map.groupBy(moves, ({ first }) => first);
  const comersOf = Map.groupBy(moves.filter(({ first, after }) => after !== null && after !== first), ({ after }) => after!);
  const movedOf = Map.groupBy(moves.flatMap(({ sources }) => sources), ({ line }) => line);
  const jointsOf = Map.groupBy(joints, ({ line }) => line);
  return lines.flatMap((text, i): SourceLine[] => {
    const number = i + 1;
    if (text.trim() === '') return [];
    const goesOn = (jointsOf.get(number) ?? []).filter(({ isNext }) => !isNext).map(({ to }) => to);
    return [{
      number, goesOn, isApart: i > 0 && lines[i - 1]!.trim() === '',
      stretches: lineStretches(text, { furniture: furnitureOf.get(number) ?? [], marks: marks.get(number), moved: movedOf.get(number) ?? [], joints: jointsOf.get(number) ?? [] }),
      changes: changesOf.get(number) ?? [], furniture: [...new Set((furnitureOf.get(number) ?? []).map((one) => one.class))],
      blocks: (blocksOf.get(number) ?? []).map(({ block }) => block), supplied: suppliedOf.get(number) ?? [],
      moves: movesOf.get(number) ?? [], comers: (comersOf.get(number) ?? []).filter(({ first }) => !goesOn.includes(first)),
    }];
  });
}

/** Supplied blocks by the line they stand before: the one their position names, or the next that holds text, else the last. */
export function suppliedByLine({ lines, blocks, positions }: Pick<Recorded, 'lines' | 'blocks' | 'positions'>): ReadonlyMap<number, readonly Block[]> {
  const named = new Map(positions.map(({ id, position }) => [id, Number.parseInt(position, 10)]));
  const shown = lines.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]));
  return Map.groupBy(blocks.filter(({ supplied }) => supplied), ({ id }) => shown.find((line) => line >= (named.get(id) ?? 1)) ?? shown.at(-1) ?? 1);
}
