// The order of lines where the text itself proves another than the file's: a word cut at a column's end that only one later (or
// earlier) column completes. Nothing is moved without such a proof.
import type { Line, LineKind, Signs } from './line-kinds.ts';
import { FINISHED } from './make-groups.ts';

export interface Proved {
  readonly lines: readonly Line[];
  /** Lines that go on from the one before them in `lines`, though a rule might not see it. */
  readonly continues: ReadonlySet<Line>;
  /** Lines that look like headings and stand in the middle of a sentence: photographs stood there. */
  readonly captions: ReadonlySet<Line>;
  /** Lines that look like headings and go on elsewhere. */
  readonly texts: ReadonlySet<Line>;
  /** Where a text breaks off and nothing goes on: the last line before. */
  readonly cutOff: readonly Line[];
}

/** Lines that stand together: a stretch of running text, or one line of another kind. */
interface Piece { readonly lines: readonly Line[]; readonly kind: LineKind | null; readonly open: boolean; readonly first: string; readonly last: string }

/** How far ahead a continuation without proof is looked for, in pieces. */
const AHEAD = 8;
/** How a new paragraph likes to begin: without proof it continues nothing. */
const BEGINS = /^(首先|其次|再次|最后|第[一二三四五六]，|同时|此外|另外|与此同时|一是|二是|三是|近年来|目前|今年|去年|\d{4}年|\d{1,2}月\d{1,2}日|截至|为[了深进切推]|针对|围绕|“)/;

/** `lines` in the order that the text proves; in the file's order, most often. */
export function proveOrder(lines: readonly Line[], signs: Signs): Proved {
  const pieces = piecesOf(lines, signs);
  const opens = pieces.flatMap(({ open }, i) => (open ? [i] : []));
  const claims = newClaims();
  const unproved = opens.filter((i) => {
    const to = following(pieces, i, signs);
    return to === undefined || signs.joint(pieces[i]!.last, pieces[to]!.first) < 3 || !claims.add(i, to);
  });
  const perhaps = pieces.flatMap((piece, i) => (isPerhapsText(piece, signs) ? [i] : []));
  const sure = proofs(pieces, [...unproved, ...perhaps], claims, signs).filter(({ from, proof }) => proof >= 2.5 || !perhaps.includes(from) || pieces[from]!.last.includes('，'));
  for (const { from, to } of sure) claims.add(from, to);
  for (const i of unproved.filter((one) => !claims.next.has(one))) {
    const to = following(pieces, i, signs);
    if (to !== undefined && claims.add(i, to)) continue;
    const likelyTo = likely(pieces, i, claims, signs);
    if (likelyTo !== undefined) claims.add(i, likelyTo);
  }
  return put(pieces, claims, [...opens, ...perhaps.filter((i) => claims.next.has(i))], signs);
}

/** Joints among pieces that the file does not put together, the best proved first, then the nearest. */
function proofs(pieces: readonly Piece[], opens: readonly number[], claims: Claims, signs: Signs): { from: number; to: number; proof: number }[] {
  const found = opens.flatMap((from) => {
    const usual = following(pieces, from, signs);
    const own = usual === undefined ? 0 : signs.joint(pieces[from]!.last, pieces[usual]!.first);
    if (own === 1) return []; // nothing speaks against the file's order
    return pieces.flatMap((piece, to) => {
      if (to === from || piece.kind !== null || claims.taken.has(to)) return [];
      const proof = signs.joint(pieces[from]!.last, piece.first) + placed(pieces, to, { usual: to === usual, signs });
      return proof >= 2 && (to === usual || proof > own) ? [{ from, to, proof, far: to > from ? to - from : pieces.length + from - to }] : [];
    });
  });
  return found.sort((a, b) => b.proof - a.proof || a.far - b.far);
}

/**
 * What a piece's place says of its being a continuation: it begins like one, or the piece before it is cut short itself; but right
 * below a heading its own text begins.
 */
function placed(pieces: readonly Piece[], to: number, { usual, signs }: { usual: boolean; signs: Signs }): number {
  const before = pieces[to - 1];
  const cut = before !== undefined && (before.open || isPerhapsText(before, signs));
  const begins = !usual && !cut && before?.kind?.type === 'head';
  return (isFragment(pieces[to]!.first, signs) ? 0.5 : 0) + (cut && !usual ? 0.5 : 0) - (begins ? 1 : 0);
}

/** Whether a piece begins like the rest of a word: one character, then a sign, or a character that is no word. */
function isFragment(first: string, signs: Signs): boolean {
  return /^\p{Script=Han}[，。、；：）”》\d]/u.test(first) || signs.isHalf(first.slice(0, 6), 0);
}

/** What goes on in what: each piece at most once either way, and never in a circle. */
interface Claims {
  readonly next: Map<number, number>;
  readonly taken: Set<number>;
  /** False, and nothing done, where one of the two has its joint already. */
  readonly add: (from: number, to: number) => boolean;
}

function newClaims(): Claims {
  const next = new Map<number, number>();
  const taken = new Set<number>();
  const leadsTo = (start: number, end: number): boolean => {
    for (let at: number | undefined = start; at !== undefined; at = next.get(at)) if (at === end) return true;
    return false;
  };
  return { next, taken, add: (from, to) => {
    if (next.has(from) || taken.has(to) || leadsTo(to, from)) return false;
    next.set(from, to);
    taken.add(to);
    return true;
  } };
}

function piecesOf(lines: readonly Line[], signs: Signs): Piece[] {
  const pieces: { lines: Line[]; kind: LineKind | null }[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const found = signs.kindOf(line);
    // Only after running text: what stands first on a page is its title, however wide.
    const kind = last?.kind === null && soft(found, line) ? null : found;
    const before = last?.lines.at(-1);
    if (last !== undefined && kind === null && last.kind === null && before!.piece === line.piece && before!.strip.line <= line.strip.line && !before!.hardBreak && !(signs.indented && line.indent > 0)) last.lines.push(line);
    else pieces.push({ lines: [line], kind });
  }
  return pieces.map(({ lines: together, kind }) => {
    const last = together.at(-1)!.visible;
    return { lines: together, kind, first: together[0]!.visible, last, open: kind === null && !FINISHED.test(last) && (together.length > 1 || together[0]!.width > 12) };
  });
}

/** A plain line that looks like a heading only for want of punctuation, as wide as its column: it may be a piece of text. */
function soft(kind: LineKind | null, { width, column, gaps }: Line): boolean {
  return kind?.head === 'plain' && gaps === 0 && width >= column - 0.5 && width <= column + 0.5;
}

/** Whether a piece may be read as text: it is, or it is a plain heading that only its shortness makes one. */
function mayBeText({ kind, lines }: Piece): boolean {
  return kind === null || (kind.head === 'plain' && lines[0]!.gaps === 0 && lines[0]!.mark === '');
}

/** A short line that seems a heading and ends in half a word: text cut short, if its other half is found. */
function isPerhapsText({ kind, lines, last }: Piece, signs: Signs): boolean {
  return kind?.head === 'plain' && lines[0]!.gaps === 0 && last.length > 8 && signs.isHalf(last.slice(-6), -1);
}

/** The next piece of running text, past captions. */
function following(pieces: readonly Piece[], i: number, signs: Signs): number | undefined {
  for (let to = i + 1; to < pieces.length; to++) {
    const { kind, first } = pieces[to]!;
    if (kind === null) return to;
    // A plain heading right after a text cut short is its continuation only if that completes a word.
    if (to === i + 1 && mayBeText(pieces[to]!) && signs.joint(pieces[i]!.last, first) >= 2) return to;
    if (kind.type !== 'figDesc') return undefined;
  }
  return undefined;
}

/** Without proof: the nearest later piece that does not begin like a paragraph and that nothing tears. */
function likely(pieces: readonly Piece[], i: number, claims: Claims, signs: Signs): number | undefined {
  for (let to = i + 1; to < Math.min(pieces.length, i + AHEAD); to++) {
    const { kind, first } = pieces[to]!;
    if (kind === null && !claims.taken.has(to) && !BEGINS.test(first) && signs.joint(pieces[i]!.last, first) === 1) return to;
  }
  return undefined;
}

/**
 * Captions that stand between a text cut short and its other half come after it; so does one plain line alone there, which is a
 * caption too. Returns the file's order without them between, and the lines that are captions.
 */
function pastCaptions(pieces: readonly Piece[], next: ReadonlyMap<number, number>, signs: Signs): { sequence: number[]; captions: Line[] } {
  const sequence = [...pieces.keys()];
  const captions: Line[] = [];
  for (const [from, to] of next) {
    const between = pieces.slice(from + 1, to);
    if (to < from + 2 || to > from + 4) continue;
    const plain = between.filter(({ kind }) => kind?.head === 'plain');
    if (plain.length + between.filter(({ kind }) => kind?.type === 'figDesc').length < between.length || plain.length > 1) continue;
    if (plain.length > 0 && signs.joint(pieces[from]!.last, pieces[to]!.first) < 2) continue;
    captions.push(...plain.flatMap(({ lines }) => lines));
    sequence.splice(sequence.indexOf(to), 1);
    sequence.splice(sequence.indexOf(from) + 1, 0, to);
  }
  return { sequence, captions };
}

/** Cuts the order at every joint that is none and puts the stretches together by `next`. */
function put(pieces: readonly Piece[], claims: Claims, opens: readonly number[], signs: Signs): Proved {
  const { next, taken } = claims;
  const { sequence, captions } = pastCaptions(pieces, next, signs);
  const runs: number[][] = [];
  for (const [k, i] of sequence.entries()) {
    const before = sequence[k - 1];
    const breaks = before === undefined || (taken.has(i) && next.get(before) !== i) || (next.has(before) && next.get(before) !== i);
    if (breaks) runs.push([i]);
    else runs.at(-1)!.push(i);
  }
  const runAt = new Map(runs.map((run, r) => [run[0]!, r]));
  const done = new Set<number>();
  const order: number[] = [];
  for (const [r, run] of runs.entries()) {
    if (taken.has(run[0]!)) continue;
    for (let at: number | undefined = r; at !== undefined && !done.has(at); at = runAt.get(next.get(runs[at]!.at(-1)!) ?? -1)) {
      done.add(at);
      order.push(...runs[at]!);
    }
  }
  for (const [r, run] of runs.entries()) if (!done.has(r)) order.push(...run);
  return {
    lines: order.flatMap((i) => pieces[i]!.lines),
    continues: new Set([...taken].map((i) => pieces[i]!.lines[0]!)),
    captions: new Set(captions),
    texts: new Set([...next.keys()].flatMap((i) => (pieces[i]!.kind === null ? [] : pieces[i]!.lines))),
    cutOff: opens.filter((i) => !next.has(i)).map((i) => pieces[i]!.lines.at(-1)!),
  };
}
