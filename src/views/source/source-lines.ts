// The seed line by line: what of each line stands in the text, what was taken out, put in or moved, why, and what it
// became.
import type { Block, Edition, Emendation } from '../../edition/index.ts';
import { suppliedByLine } from '../report/supplied-by-line.ts';
import { lineStretches, type Stretch } from './line-stretches.ts';
import { sourceMarks } from './source-marks.ts';
import { sourceMoves, type Joint, type Move } from './source-moves.ts';

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
  readonly arrivals: readonly Move[];
  /** Lines, not the next, in which a block goes on. */
  readonly goesOn: readonly number[];
}

export interface Recorded extends Pick<Edition, 'blocks' | 'emendations' | 'formeWork' | 'positions'> {
  readonly lines: readonly string[];
}

/** Every line of the seed that holds more than white space. */
export function sourceLines(recorded: Recorded): readonly SourceLine[] {
  const known = knownByLine(recorded);
  const { lines } = recorded;
  return lines.flatMap((text, i) =>
    text.trim() === '' ? [] : [sourceLine(text, i + 1, { isApart: lines[i - 1]?.trim() === '', known })],
  );
}

type Known = ReturnType<typeof knownByLine>;

/** Everything that is known of lines, by line, so that no line asks through all of it. */
function knownByLine(recorded: Recorded) {
  const { lines, blocks, emendations, formeWork } = recorded;
  const { moves, joints } = sourceMoves(blocks, lines);
  const brought = moves.filter(({ first, after }) => after !== null && after !== first);
  return {
    marks: sourceMarks(recorded),
    changes: Map.groupBy(emendations, ({ line }) => line),
    furniture: Map.groupBy(formeWork, ({ line }) => line),
    blocks: blocksByLine(blocks),
    supplied: suppliedByLine(recorded),
    moves: Map.groupBy(moves, ({ first }) => first),
    arrivals: Map.groupBy(brought, ({ after }) => after!),
    moved: Map.groupBy(
      moves.flatMap(({ sources }) => sources),
      ({ line }) => line,
    ),
    joints: Map.groupBy(joints, ({ line }) => line),
  };
}

function blocksByLine(blocks: readonly Block[]): ReadonlyMap<number, readonly Block[]> {
  const pairs = blocks.flatMap((block) =>
    [...new Set(block.sources.map(({ line }) => line))].map((line) => ({ block, line })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ line }) => line)].map(([line, all]) => [line, all.map(({ block }) => block)]),
  );
}

function sourceLine(
  text: string,
  number: number,
  { isApart, known }: { readonly isApart: boolean; readonly known: Known },
): SourceLine {
  const furniture = known.furniture.get(number) ?? [];
  const joints: readonly Joint[] = known.joints.get(number) ?? [];
  const goesOn = joints.filter(({ isNext }) => !isNext).map(({ to }) => to);
  return {
    number,
    isApart,
    stretches: lineStretches(text, {
      furniture,
      joints,
      marks: known.marks.get(number),
      moved: known.moved.get(number) ?? [],
    }),
    changes: known.changes.get(number) ?? [],
    furniture: [...new Set(furniture.map((one) => one.class))],
    blocks: known.blocks.get(number) ?? [],
    supplied: known.supplied.get(number) ?? [],
    moves: known.moves.get(number) ?? [],
    arrivals: (known.arrivals.get(number) ?? []).filter(({ first }) => !goesOn.includes(first)),
    goesOn,
  };
}
