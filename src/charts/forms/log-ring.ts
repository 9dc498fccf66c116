// The ring of a log scale and its number: hollow, since it is our own reckoning.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { said } from '../datum.ts';
import type { Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { tenth } from '../layout/tenth.ts';
import { inks } from '../marks/inks.ts';
import { limits } from '../marks/limits.ts';
import { plain } from '../marks/plain.ts';
import { valueLabel, type ValueLabel } from '../marks/value-label.ts';
import type { Datum, DrawOptions, Quantity, Series, Words } from '../types.ts';

/** px. */
export interface Sheet {
  readonly names: number;
  readonly left: number;
  readonly right: number;
  readonly radius: number;
  readonly gap: number;
}
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
  readonly scale: (value: number) => number;
  readonly isForward: (series: Series) => boolean;
}

/** Between a ring and its number, px. */
const beside = 7;

/** Where a ring stands and as far as its whisker or its arrow goes, px. */
interface Place {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

interface Label {
  readonly label: ValueLabel;
  readonly x: number;
  readonly side: 'start' | 'end';
  /** There was room for it on neither side. */
  readonly isBelow: boolean;
}

export function ringBlock(each: Datum, isForward: boolean, hand: Hand): Block {
  const { options, sheet } = hand;
  const place = placeOf(each.number, hand);
  const tall = 2 * sheet.radius + (options.width === 'small' ? 2 : 4);
  const track = (y: number): Element =>
    s('path', { ...inks.grid, strokeDasharray: '1 4', d: `M${sheet.left} ${tenth(y)}H${tenth(place.x)}` });
  const ring = (y: number): readonly Element[] => ringOf(each, { ...place, y }, isForward, hand);
  if (options.width === 'small') {
    const box = { x: place.from, width: place.to - place.from, height: tall };
    return { height: tall, draw: (y) => [{ datum: each, box: { ...box, y }, shapes: ring(y + tall / 2) }] };
  }
  const { label, x, side, isBelow } = labelOf(each, isForward, { ...hand, place });
  const start = side === 'end' ? x - label.width : x;
  const [from, to] = [Math.min(place.from, start), Math.max(place.to, start + label.width)];
  const first = isBelow ? tall : Math.max(tall, label.height + 4);
  const height = isBelow ? tall + label.height : first;
  return {
    height,
    draw: (y) => {
      const shapes = label.draw(x, isBelow ? y + tall + label.height / 2 : y + first / 2, side);
      const box = { x: from, y, width: to - from, height };
      return [plain(track(y + first / 2)), { datum: each, box, shapes: [...ring(y + first / 2), ...shapes] }];
    },
  };
}

/** Of a range in the middle, which on this scale is where both ends are as many times away. */
function placeOf(number: Quantity, { scale, sheet: { radius } }: Hand): Place {
  const { value, upper } = number;
  const { low, high } = endsOf(number);
  const x = scale(upper === null ? value : Math.sqrt(value * upper));
  return {
    x,
    from: low === null ? x - radius - 11 : Math.min(x - radius, scale(low)),
    to: high === null ? x + radius + 11 : Math.max(x + radius, scale(high)),
  };
}

/** No log scale reaches zero: down to it is open. */
function endsOf({ low, high }: Quantity): Pick<Quantity, 'low' | 'high'> {
  return { low: low === 0 ? null : low, high };
}

/** Right of the ring where it is one line there, else left, else where it takes fewer lines, else below. */
function labelOf(
  each: Datum,
  isForward: boolean,
  { words, options, sheet, place }: Hand & { readonly place: Place },
): Label {
  const { width, size, note } = frames[options.width];
  const set = (room: number): ValueLabel =>
    valueLabel(
      { text: said(each, options.language), size, voice: isForward ? 'forward' : 'ink', bold: true, halo: true },
      { text: each.observation === null ? words.reckoned : '', size: note, voice: 'second', halo: true },
      { language: options.language, room },
    );
  const rooms = { left: place.from - sheet.left - beside, right: width - place.to - beside };
  const [left, right, below] = [set(rooms.left), set(rooms.right), set(width - sheet.left)];
  const [fitsLeft, fitsRight] = [left.width <= rooms.left, right.width <= rooms.right];
  if (fitsRight && (!fitsLeft || right.height <= left.height))
    return { label: right, x: place.to + beside, side: 'start', isBelow: false };
  if (fitsLeft) return { label: left, x: place.from - beside, side: 'end', isBelow: false };
  const x = Math.max(sheet.left, Math.min(place.x - below.width / 2, width - below.width));
  return { label: below, x, side: 'start', isBelow: true };
}

/** What the ring itself covers needs no whisker; an arrow begins where the ring ends. */
function ringOf(
  { number, observation }: Datum,
  { x, y }: Place & { readonly y: number },
  isForward: boolean,
  { sheet: { radius }, scale }: Hand,
): readonly Element[] {
  const { low, high } = endsOf(number);
  const isCovered = low !== null && high !== null && scale(high) - scale(low) <= 2 * radius;
  const beyond = high === null ? radius : low === null ? -radius : 0;
  const ends = {
    scale: (one: number) => scale(one) + beyond,
    along: 'right',
    across: y,
    breadth: radius * 1.6,
  } as const;
  const line = isForward ? inks.forwardLine : inks.contextLine;
  const hollow = { class: isForward ? 'f0 l1' : 'f0 l2', fill: inks.paper.fill, stroke: line.stroke, strokeWidth: 2.5 };
  const solid = isForward ? inks.forward : inks.context;
  return [
    s('circle', { ...(observation === null ? hollow : solid), cx: tenth(x), cy: tenth(y), r: radius }),
    ...(isCovered ? [] : limits({ ...number, low, high }, ends)),
  ];
}
