// Pieces and what goes on in what → the order in which their lines are read.
import type { Continuations } from './continuations.ts';
import type { Line, Signs } from './line-kinds.ts';
import type { Reading } from './make-groups.ts';
import type { Piece } from './pieces.ts';

export interface Ordered {
  readonly lines: readonly Line[];
  readonly readings: ReadonlyMap<Line, Reading>;
}

/** Cuts the file's order at every joint that is none, and puts the stretches together by what goes on in what. */
export function orderPieces(pieces: readonly Piece[], found: Continuations, signs: Signs): Ordered {
  const { sequence, captions } = pastCaptions(pieces, found.next, signs);
  const order = joined(stretchesOf(sequence, found), found);
  const texts = [...found.next.keys()].flatMap((i) => (pieces[i]!.kind === null ? [] : pieces[i]!.lines));
  const continuing = [...found.taken].map((i) => pieces[i]!.lines[0]!);
  // The last that speaks of a line holds: one that continues another is neither caption nor the beginning of a text.
  const readings = new Map<Line, Reading>([
    ...texts.map((line) => [line, { text: true }] as const),
    ...captions.map((line) => [line, { type: 'figDesc', continues: false }] as const),
    ...continuing.map((line) => [line, { continues: true }] as const),
  ]);
  return { lines: order.flatMap((i) => pieces[i]!.lines), readings };
}

/** A caption and its continuation lie no further apart: so many pieces may stand between. */
const BETWEEN = 3;

/**
 * Captions that stand between a text cut short and its other half come after it; so does one plain line alone there,
 * which is a caption too. Returns the file's order without them between, and the lines that are captions.
 */
function pastCaptions(
  pieces: readonly Piece[],
  next: Continuations['next'],
  signs: Signs,
): { sequence: number[]; captions: Line[] } {
  const sequence = [...pieces.keys()];
  const captions: Line[] = [];
  for (const [from, to] of next) {
    const between = pieces.slice(from + 1, to);
    if (between.length === 0 || between.length > BETWEEN || to < from) continue;
    const plain = between.filter(({ kind }) => kind?.head === 'plain');
    const captioned = between.filter(({ kind }) => kind?.type === 'figDesc');
    const isProved = signs.joint(pieces[from]!.last, pieces[to]!.first) >= 2;
    if (plain.length + captioned.length < between.length || plain.length > 1 || (plain.length === 1 && !isProved))
      continue;
    captions.push(...plain.flatMap(({ lines }) => lines));
    sequence.splice(sequence.indexOf(to), 1);
    sequence.splice(sequence.indexOf(from) + 1, 0, to);
  }
  return { sequence, captions };
}

/** Pieces that stay together: the sequence cut before what continues another, and after what goes on elsewhere. */
function stretchesOf(sequence: readonly number[], { next, taken }: Continuations): number[][] {
  const stretches: number[][] = [];
  for (const [k, i] of sequence.entries()) {
    const before = sequence[k - 1];
    const isTorn = before === undefined || ((taken.has(i) || next.has(before)) && next.get(before) !== i);
    if (isTorn) stretches.push([i]);
    else stretches.at(-1)!.push(i);
  }
  return stretches;
}

/** Each stretch that continues none, and after it those that it goes on in; last, what no stretch led to. */
function joined(stretches: readonly (readonly number[])[], { next, taken }: Continuations): number[] {
  const startingWith = new Map(stretches.map((stretch) => [stretch[0]!, stretch]));
  const done = new Set<readonly number[]>();
  for (const start of stretches) {
    if (taken.has(start[0]!)) continue;
    for (
      let one: readonly number[] | undefined = start;
      one !== undefined && !done.has(one);
      one = startingWith.get(next.get(one.at(-1)!) ?? -1)
    )
      done.add(one);
  }
  for (const stretch of stretches) done.add(stretch);
  return [...done].flat();
}
