// Shapes that stand apart and mean one number, brought together in its mark.
import type { Element } from 'hast';
import type { Datum } from '../types.ts';
import { mark, type Box, type Hand } from './mark.ts';

/** Shapes and the room they take; `datum` undefined: they mean no number (an axis, a heading). */
export interface Piece {
  readonly datum: Datum | undefined;
  readonly box: Box;
  readonly shapes: readonly Element[];
}

/** What means nothing first, then a mark a number, in the order in which its first piece stands. */
export function gather(pieces: readonly Piece[], hand: Hand): readonly Element[] {
  const [plain, meant] = [pieces.filter(({ datum }) => !datum), pieces.filter(({ datum }) => datum)];
  const marks = [...Map.groupBy(meant, ({ datum }) => datum!.number.id).values()].map((some) =>
    mark(
      some[0]!.datum!,
      hand,
      around(some.map(({ box }) => box)),
      some.flatMap(({ shapes }) => shapes),
    ),
  );
  return [...plain.flatMap(({ shapes }) => shapes), ...marks];
}

function around(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
