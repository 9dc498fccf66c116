// The order of lines where the text itself proves another than the file's: a word cut at a column's end that only one
// later (or earlier) column completes. Nothing is moved without such a proof (decision 0005).
import { newContinuations, type Continuations } from './continuations.ts';
import type { Line, Signs } from './line-kinds.ts';
import type { Reading } from './make-groups.ts';
import { endsInHalfAWord, mayBeText, piecesOf, seemsCutShort, WORD, type Piece } from './pieces.ts';
import { orderPieces } from './order-pieces.ts';

export interface Proved {
  readonly lines: readonly Line[];
  /** What the proof says of single lines: they go on, are captions, or are text, whatever they look like. */
  readonly readings: ReadonlyMap<Line, Reading>;
  /**
   * Lines that end inside a word which no other line completes; `wrongNext`: the line put after it for want of
   * better.
   */
  readonly cutOff: readonly CutOff[];
}

export interface CutOff {
  readonly line: Line;
  readonly wrongNext: Line | null;
}

/**
 * How sure a joint must be. `joint` gives 0 to 3 (joint.ts), a piece's place up to 1 more or less (`byItsPlace`).
 * Found with the texts of tests/restore.
 */
const SURE = {
  /**
   * Taken at once where the file itself puts the two together: a bracket, a number, three characters that stand
   * elsewhere.
   */
  inTheFile: 3,
  /** A word of the dictionary, anywhere. */
  anywhere: 2,
  /** The same and a sign of its place, where what seems cut is a line that looks like a heading. */
  fromAHeading: 2.5,
} as const;

/** How far ahead a continuation without proof is looked for, in pieces. */
const AHEAD = 8;
/** How a new paragraph likes to begin: without proof it continues nothing. */
const BEGINS =
  /^(首先|其次|再次|最后|第[一二三四五六]，|同时|此外|另外|与此同时|一是|二是|三是|近年来|目前|今年|去年|\d{4}年|\d{1,2}月\d{1,2}日|截至|为[了深进切推]|针对|围绕|“)/;

/** `lines` in the order that the text proves; in the file's order, most often. */
export function proveOrder(lines: readonly Line[], signs: Signs): Proved {
  const pieces = piecesOf(lines, signs);
  const found = newContinuations();
  const open = pieces.flatMap(({ isOpen }, i) => (isOpen ? [i] : []));
  const unproved = open.filter((from) => !joinWithNext(pieces, from, { found, signs }));
  const seemingHeads = pieces.flatMap((piece, i) => (seemsCutShort(piece, signs) ? [i] : []));
  for (const { from, to, proof } of proofs(pieces, [...unproved, ...seemingHeads], { found, signs })) {
    const isSure = proof >= SURE.fromAHeading || !seemingHeads.includes(from) || pieces[from]!.last.includes('，');
    if (isSure) found.join(from, to);
  }
  for (const from of unproved) if (!found.next.has(from)) joinWithoutProof(pieces, from, { found, signs });
  return {
    ...orderPieces(pieces, found, signs),
    cutOff: unproved.flatMap((i) => cutOff(pieces, i, { found, signs }) ?? []),
  };
}

interface Searching {
  readonly found: Continuations;
  readonly signs: Signs;
}

/** Joins a piece with the one that follows in the file, where that is sure. */
function joinWithNext(pieces: readonly Piece[], from: number, { found, signs }: Searching): boolean {
  const to = following(pieces, from, signs);
  return (
    to !== undefined && signs.joint(pieces[from]!.last, pieces[to]!.first) >= SURE.inTheFile && found.join(from, to)
  );
}

/** The file's order goes before a likely piece further on. */
function joinWithoutProof(pieces: readonly Piece[], from: number, searching: Searching): void {
  const { found, signs } = searching;
  const to = following(pieces, from, signs);
  if (to !== undefined && found.join(from, to)) return;
  const later = likely(pieces, from, searching);
  if (later !== undefined) found.join(from, later);
}

/**
 * It ends inside a word, and nothing goes on from it but, for want of better, what begins like a paragraph and is not
 * the word's other half.
 */
function cutOff(pieces: readonly Piece[], i: number, { found, signs }: Searching): CutOff | null {
  const { last, lines } = pieces[i]!;
  if (!endsInHalfAWord(last, signs)) return null;
  const line = lines.at(-1)!;
  const to = pieces[found.next.get(i) ?? -1];
  if (to === undefined) return { line, wrongNext: null };
  return BEGINS.test(to.first) && signs.joint(last, to.first) === 0 ? { line, wrongNext: to.lines[0]! } : null;
}

interface ProvedJoint {
  readonly from: number;
  readonly to: number;
  readonly proof: number;
  readonly far: number;
}

/** Joints among pieces that the file does not put together, the best proved first, then the nearest. */
function proofs(pieces: readonly Piece[], open: readonly number[], { found, signs }: Searching): ProvedJoint[] {
  const joints = open.flatMap((from) => {
    const usual = following(pieces, from, signs);
    const own = usual === undefined ? 0 : signs.joint(pieces[from]!.last, pieces[usual]!.first);
    if (own === 1) return []; // nothing speaks against the file's order
    return pieces.flatMap(({ kind, first }, to): ProvedJoint[] => {
      if (to === from || kind !== null || found.taken.has(to)) return [];
      const isUsual = to === usual;
      const proof =
        signs.joint(pieces[from]!.last, first) +
        (isUsual ? byItsBeginning(pieces[to]!, signs) : byItsPlace(pieces, to, signs));
      const far = to > from ? to - from : pieces.length + from - to;
      return proof >= SURE.anywhere && (isUsual || proof > own) ? [{ from, to, proof, far }] : [];
    });
  });
  return joints.sort((a, b) => b.proof - a.proof || a.far - b.far);
}

/**
 * What a piece's place says of its being a continuation: it begins like one, or the piece before it is cut short
 * itself; but right below a heading its own text begins.
 */
function byItsPlace(pieces: readonly Piece[], to: number, signs: Signs): number {
  const before = pieces[to - 1];
  const isAfterCut = before !== undefined && (before.isOpen || seemsCutShort(before, signs));
  const beginsSection = !isAfterCut && before?.kind?.type === 'head';
  return byItsBeginning(pieces[to]!, signs) + (isAfterCut ? 0.5 : 0) - (beginsSection ? 1 : 0);
}

/** Whether it begins like the rest of a word: one character, then a sign, or a character that is no word. */
function byItsBeginning({ first }: Piece, signs: Signs): number {
  const isFragment = /^\p{Script=Han}[，。、；：）”》\d]/u.test(first) || signs.isHalf(first.slice(0, WORD), 0);
  return isFragment ? 0.5 : 0;
}

/** The next piece of running text, past captions. */
function following(pieces: readonly Piece[], i: number, signs: Signs): number | undefined {
  for (let to = i + 1; to < pieces.length; to++) {
    const { kind, first } = pieces[to]!;
    if (kind === null) return to;
    // A plain heading right after a text cut short is its continuation only if that completes a word.
    if (to === i + 1 && mayBeText(pieces[to]!) && signs.joint(pieces[i]!.last, first) >= SURE.anywhere) return to;
    if (kind.type !== 'figDesc') return undefined;
  }
  return undefined;
}

/** Without proof: the nearest later piece that does not begin like a paragraph and that nothing tears. */
function likely(pieces: readonly Piece[], i: number, { found, signs }: Searching): number | undefined {
  const near = pieces.slice(0, i + AHEAD);
  const at = near.findIndex(
    ({ kind, first }, to) =>
      to > i &&
      kind === null &&
      !found.taken.has(to) &&
      !BEGINS.test(first) &&
      signs.joint(pieces[i]!.last, first) === 1,
  );
  return at === -1 ? undefined : at;
}
