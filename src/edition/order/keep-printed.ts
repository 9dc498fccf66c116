// The printed order stands: a move is made only where the stretch it changes reads better by a margin than as printed.
import type { Line, Signs } from '../line.ts';
import { scoreOrder } from './score-order.ts';

/** What another order must win over the printed one, in the stretch that it changes. */
export const MARGIN = 4;

/** And what more for each place where it tears lines apart: one chance likeness moves nothing. */
const PER_MOVE = 1.5;

export interface Kept {
  readonly lines: readonly Line[];
  /** Lines of stretches that were moved. */
  readonly moved: ReadonlySet<Line>;
}

/** `proposed` is a permutation of `printed`: each stretch that it changes is taken or left by itself. */
export function keepPrinted(printed: readonly Line[], proposed: readonly Line[], signs: Signs): Kept {
  const place = new Map(printed.map((line, i) => [line, i]));
  const moved = new Set<Line>();
  const lines = stretches(proposed, place).flatMap(([from, to]) => {
    const [old, other] = [printed.slice(from, to), proposed.slice(from, to)];
    if (old.every((line, i) => other[i] === line)) return old;
    const around = (part: readonly Line[]): Line[] => [
      ...printed.slice(Math.max(0, from - 1), from),
      ...part,
      ...printed.slice(to, to + 1),
    ];
    const gain = scoreOrder(around(other), place, signs) - scoreOrder(around(old), place, signs);
    if (gain < MARGIN + PER_MOVE * torn(other, place)) return old;
    for (const line of other) moved.add(line);
    return other;
  });
  return { lines, moved };
}

/** Places where what is read next was not printed next. */
function torn(lines: readonly Line[], place: ReadonlyMap<Line, number>): number {
  return lines.filter((line, i) => i > 0 && place.get(line) !== place.get(lines[i - 1]!)! + 1).length;
}

/** The shortest stretches that the permutation maps to themselves. */
function stretches(proposed: readonly Line[], place: ReadonlyMap<Line, number>): [from: number, to: number][] {
  const found: [number, number][] = [];
  let [from, far] = [0, -1];
  for (const [i, line] of proposed.entries()) {
    far = Math.max(far, place.get(line)!);
    if (far === i) {
      found.push([from, i + 1]);
      from = i + 1;
    }
  }
  return found;
}
