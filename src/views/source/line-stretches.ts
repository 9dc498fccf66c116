// One line of the seed cut into stretches that stayed or were moved, and these into pieces, each drawn under one
// proof mark.
import type { Edition, Emendation } from '../../edition/index.ts';
import { INVISIBLE, shownControl } from '../../text/index.ts';
import type { LineMarks } from './source-marks.ts';
import type { Joint, Move } from './source-moves.ts';

/**
 * `closed` is white space closed up; `runOn` is empty and stands after the last character before a line that goes on.
 */
export interface LinePiece {
  readonly kind: 'text' | 'furniture' | 'removed' | 'added' | 'closed' | 'runOn';
  readonly text: string;
  readonly resp?: Emendation['resp'];
}
/** Pieces that kept their place together, or were moved away. */
export interface Stretch {
  readonly isMoved: boolean;
  readonly pieces: readonly LinePiece[];
}

/** What is known of a line. */
interface OnLine {
  readonly furniture: Edition['formeWork'];
  readonly marks: LineMarks | undefined;
  readonly moved: Move['sources'];
  readonly joints: readonly Joint[];
}

/** Furniture and white space go with the text before them, at the line's beginning with the text after. */
export function lineStretches(line: string, { furniture, marks, moved, joints }: OnLine): readonly Stretch[] {
  const [isFurniture, isMoved, runsOn] = [
    covered(furniture),
    covered(moved),
    new Set(joints.map(({ offset }) => offset)),
  ];
  const isText = (at: number): boolean => !isFurniture.has(at) && line[at]!.trim() !== '';
  const space = spaces(line, isText, marks);
  const first = nextText(line, isText, 0);
  const { put, stretches } = collector();
  for (let [at, owner] = [0, first]; at < line.length; at += 1) {
    if (isText(at)) owner = at;
    const add = (piece: LinePiece): void => {
      put(isMoved.has(owner), piece);
    };
    const [before, resp, after] = [marks?.before.get(at), marks?.removed.get(at), marks?.after.get(at)];
    if (before) add({ kind: 'added', ...before });
    if (isFurniture.has(at)) add({ kind: 'furniture', text: line[at]!.replace(INVISIBLE, shownControl) });
    else if (isText(at))
      add(resp === undefined ? { kind: 'text', text: line[at]! } : { kind: 'removed', text: line[at]!, resp });
    else add(space(at, owner));
    if (after) add({ kind: 'added', ...after });
    if (runsOn.has(at)) add({ kind: 'runOn', text: '' });
  }
  return stretches;
}

/** White space between two struck characters is struck with them; between two that the text joins, it is closed up. */
function spaces(
  line: string,
  isText: (at: number) => boolean,
  marks: LineMarks | undefined,
): (at: number, last: number) => LinePiece {
  let next = -1;
  return (at, last) => {
    if (last >= at || !marks?.closed.has(last)) return { kind: 'text', text: line[at]! };
    if (next < at) next = nextText(line, isText, at);
    const resp = marks.removed.get(last);
    return resp !== undefined && marks.removed.has(next)
      ? { kind: 'removed', text: line[at]!, resp }
      : { kind: 'closed', text: line[at]! };
  };
}

function nextText(line: string, isText: (at: number) => boolean, from: number): number {
  let at = from;
  while (at < line.length && !isText(at)) at += 1;
  return at;
}

function covered(stretches: readonly { readonly at: readonly [number, number] }[]): ReadonlySet<number> {
  return new Set(stretches.flatMap(({ at: [start, end] }) => Array.from({ length: end - start }, (_, i) => start + i)));
}

/** Joins pieces under the same mark as they come. */
function collector(): {
  readonly put: (isMoved: boolean, piece: LinePiece) => void;
  readonly stretches: readonly Stretch[];
} {
  const stretches: { isMoved: boolean; pieces: LinePiece[] }[] = [];
  const put = (isMoved: boolean, piece: LinePiece): void => {
    const last = stretches.at(-1);
    const before = last?.pieces.at(-1);
    if (last?.isMoved !== isMoved) stretches.push({ isMoved, pieces: [piece] });
    else if (before?.kind === piece.kind && before.resp === piece.resp)
      last.pieces.splice(-1, 1, { ...piece, text: before.text + piece.text });
    else last.pieces.push(piece);
  };
  return { put, stretches };
}
