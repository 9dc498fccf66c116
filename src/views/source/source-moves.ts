// Where reading order leaves the order of the file: stretches moved elsewhere, and blocks that go on in a line that
// is not the next.
import type { Block, Source } from '../../edition/index.ts';
import { heaviestRise } from './heaviest-rise.ts';

/** Text that stands together in file and in reading order but was moved as one. Lines are 1-based. */
export interface Move {
  readonly first: number;
  readonly last: number;
  /** The words moved, where they are only a part of their line. */
  readonly part: string | null;
  /** The line whose text it now follows, null at the text's start. */
  readonly after: number | null;
  readonly sources: readonly Source[];
}

/**
 * The last character of a stretch that its block continues elsewhere: in the next line that holds text, or in
 * another.
 */
export interface Joint {
  readonly line: number;
  readonly offset: number;
  readonly to: number;
  readonly isNext: boolean;
}

interface Placed extends Source {
  readonly block: string;
  readonly rank: number;
}

/** `lines` are the seed's. Of what is out of order the least is moved, counted in characters. */
export function sourceMoves(
  blocks: readonly Block[],
  lines: readonly string[],
): { readonly moves: readonly Move[]; readonly joints: readonly Joint[] } {
  const placed = inReadingOrder(blocks);
  const runs = runsOf(placed);
  const stay = heaviestRise(
    runs.map((run) => ({
      rank: run[0]!.rank,
      weight: run.reduce((sum, { at: [start, end] }) => sum + end - start, 0),
    })),
  );
  const ends = lineEnds(placed);
  const moves = runs.flatMap((run, i): Move[] =>
    stay.has(i) ? [] : [move(run, runs[i - 1]?.at(-1) ?? null, ends, lines)],
  );
  return { moves, joints: jointsOf(placed) };
}

/** Every source with its block, in reading order; `rank` counts them in the order of the file. */
function inReadingOrder(blocks: readonly Block[]): readonly Placed[] {
  const all = blocks.flatMap(({ id, sources }) => sources.map((source) => ({ ...source, block: id })));
  const ranks = new Map(
    [...all].sort((a, b) => a.line - b.line || a.at[0] - b.at[0]).map((source, rank) => [source, rank]),
  );
  return all.map((source) => ({ ...source, rank: ranks.get(source)! }));
}

/** Sources that follow one another in both orders, together. */
function runsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const source of placed) {
    const run = runs.at(-1);
    if (run?.at(-1)?.rank === source.rank - 1) run.push(source);
    else runs.push([source]);
  }
  return runs;
}

interface Ends {
  readonly first: number;
  readonly last: number;
}

/** The ranks of each line's first and last source. */
function lineEnds(placed: readonly Placed[]): ReadonlyMap<number, Ends> {
  const ends = new Map<number, Ends>();
  for (const { line, rank } of placed) {
    const { first, last } = ends.get(line) ?? { first: rank, last: rank };
    ends.set(line, { first: Math.min(first, rank), last: Math.max(last, rank) });
  }
  return ends;
}

function move(
  run: readonly Placed[],
  before: Placed | null,
  ends: ReadonlyMap<number, Ends>,
  lines: readonly string[],
): Move {
  const [first, last] = [run[0]!, run.at(-1)!];
  const isWhole = first.rank === ends.get(first.line)!.first && last.rank === ends.get(last.line)!.last;
  const isPart = !isWhole && first.line === last.line;
  const part = isPart ? run.map(({ line, at: [start, end] }) => lines[line - 1]!.slice(start, end)).join('') : null;
  return { first: first.line, last: last.line, part, after: before?.line ?? null, sources: run };
}

function jointsOf(placed: readonly Placed[]): readonly Joint[] {
  return placed.slice(1).flatMap((to, i): Joint[] => {
    const from = placed[i]!;
    if (from.block !== to.block || from.line === to.line) return [];
    return [{ line: from.line, offset: from.at[1] - 1, to: to.line, isNext: to.rank === from.rank + 1 }];
  });
}
