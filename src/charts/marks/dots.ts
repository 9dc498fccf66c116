// A field of a hundred dots, ten to a row: solid for the part, rings for the rest; beyond a hundred more rows follow.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import type { Quantity } from '../types.ts';
import { inks } from './inks.ts';
import { limits } from './limits.ts';

const [columns, whole] = [10, 100];
/** Of a pitch: the width of a dot, of the line of a ring, of a dot that may be either. */
const [dot, line, either] = [0.74, 0.11, 0.34];

interface Field {
  readonly x: number;
  readonly y: number;
  /** px, of the hundred. */
  readonly side: number;
}

/** px. */
export function dotsHeight({ value }: Quantity, side: number): number {
  return (Math.max(whole, Math.ceil(value / columns) * columns) / whole) * side;
}

/**
 * `of` is how many of the hundred. The dot that is part of it alone is smaller, by its area; dots that rounding leaves
 * open are rings with a point.
 */
export function dots(
  of: Quantity,
  field: Field,
  forward: boolean,
): { readonly solid: readonly Element[]; readonly rest: readonly Element[] } {
  const pitch = field.side / columns;
  const ink = forward ? inks.forwardLine : inks.contextLine;
  const [low, high] = [of.low ?? of.value, of.high ?? of.value];
  const isSure = high - low <= 1;
  const full = Math.floor((isSure ? of.value : low) + 1e-9);
  const open = isSure ? 0 : Math.min(whole, Math.ceil(high)) - full;
  const part = isSure ? of.value - full : 0;
  const dashes = `0 ${Math.round(pitch * 100) / 100}`;
  const at = (from: number, count: number): string => placed(from, count, field);
  const disc = (share: number, d: string, colour: object): readonly Element[] =>
    d === ''
      ? []
      : [
          s('path', {
            ...colour,
            strokeLinecap: 'round',
            strokeDasharray: dashes,
            strokeWidth: tenth(pitch * share),
            d,
          }),
        ];
  return {
    rest: [
      ...disc(dot, at(full, whole - full), inks.contextLine),
      ...disc(dot - 2 * line, at(full, whole - full), inks.paperLine),
    ],
    solid: [
      ...disc(dot, at(0, full), ink),
      ...(part > 0.02 ? disc(dot * Math.sqrt(part), at(full, 1), ink) : []),
      ...disc(either, at(full, open), ink),
      ...arrow(of, full, field),
    ],
  };
}

/** An arrow at the last dot, where the number has no end. */
function arrow(of: Quantity, full: number, { x, y, side }: Field): readonly Element[] {
  const pitch = side / columns;
  if ((of.low === null) === (of.high === null)) return [];
  const last = Math.max(0, full - 1);
  const across = y + (Math.floor(last / columns) + 0.5) * pitch;
  const end = x + ((last % columns) + 1) * pitch;
  return limits(of, { scale: () => Math.min(end, x + side - 12), along: 'right', across, breadth: pitch });
}

/** A row of dots is a line with dashes of no length and round ends. */
function placed(from: number, count: number, { x, y, side }: Field): string {
  const pitch = side / columns;
  const rows = Array.from({ length: Math.ceil((from + count) / columns) }, (_, row) => {
    const [first, end] = [Math.max(from, row * columns), Math.min(from + count, (row + 1) * columns)];
    const left = tenth(x + ((first % columns) + 0.5) * pitch);
    // a little longer, so that the last dash is not lost to rounding
    return end > first ? `M${left} ${tenth(y + (row + 0.5) * pitch)}h${tenth((end - first - 0.9) * pitch)}` : '';
  });
  return count > 0 ? rows.join('') : '';
}
