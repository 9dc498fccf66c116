// A row of a dot strip: what is counted, and its dots, each with its number, place and time beside it.
import { sum } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { said } from '../datum.ts';
import type { Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { tenth } from '../layout/tenth.ts';
import type { Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight, type Line } from '../marks/label.ts';
import { limits } from '../marks/limits.ts';
import { lines } from '../marks/lines.ts';
import { plain } from '../marks/plain.ts';
import { valueLabel, type ValueLabel } from '../marks/value-label.ts';
import type { Datum, DrawOptions, Series, Words } from '../types.ts';

/** px; `radius` of a dot, `gap` around a row. */
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
  readonly forward: ReadonlySet<string>;
}
/** A dot and its label, as far as they reach. */
interface Spot {
  readonly datum: Datum;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly draw: (y: number) => readonly Element[];
}

/** Between a dot and its number, px. */
const beside = 6;
/** px that a label is given at least. */
const least = 80;
/** Where names stand above, between the line of zero and them. */
const indent = 7;

/** A hair above, the name, and as many lines of dots as keep them and their labels apart. */
export function rowOf(series: Series, hand: Hand): Block {
  const { options, sheet } = hand;
  const name = nameOf(series, hand);
  const tracks = inTracks([...series.points, ...series.derived].map((datum) => spotOf(datum, hand)));
  const heights = tracks.map((spots) => Math.max(...spots.map(({ height }) => height)));
  const isBeside = sheet.names > 0;
  const above = isBeside || name.length === 0 ? 0 : stackHeight(name) + 3;
  // beside, its first line is level with the first dot
  const drop = isBeside ? Math.max(0, ((heights[0] ?? 0) - stackHeight(name.slice(0, 1))) / 2) : 0;
  const height = Math.max(above + sum(heights), drop + stackHeight(name)) + 2 * sheet.gap;
  const middle = (i: number): number => sheet.gap + above + sum(heights.slice(0, i)) + (heights[i] ?? 0) / 2;
  return {
    height,
    draw: (y) => [
      plain(
        s('path', { ...inks.grid, d: `M0 ${tenth(y)}H${frames[options.width].width}` }),
        ...stack(name, isBeside ? 0 : indent, y + sheet.gap + drop + stackHeight(name) / 2),
      ),
      ...tracks.flatMap((spots, i) => spots.map((spot) => pieceOf(spot, y + middle(i)))),
    ],
  };
}

function nameOf(series: Series, { options: { language, width }, sheet, forward }: Hand): readonly Line[] {
  if (width === 'small') return [];
  const isForward = [...series.points, ...series.derived].some(({ number }) => forward.has(number.id));
  const room = sheet.names > 0 ? sheet.names : frames[width].width - indent;
  const voice = isForward ? 'forward' : 'ink';
  return lines(series.name[language], { language, room, size: frames[width].size, voice, bold: true, halo: true });
}

/** Each on the first line on which it clears those before it. */
function inTracks(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  return spots.reduce<readonly (readonly Spot[])[]>((tracks, spot) => {
    const clear = tracks.findIndex((track) =>
      track.every(({ from, to }) => spot.to + 2 * beside < from || to + 2 * beside < spot.from),
    );
    return clear < 0 ? [...tracks, [spot]] : tracks.map((track, i) => (i === clear ? [...track, spot] : track));
  }, []);
}

function pieceOf({ datum, from, to, height, draw }: Spot, y: number): Piece {
  return { datum, box: { x: from, y: y - height / 2, width: to - from, height }, shapes: draw(y) };
}

/**
 * The label stands on the side that has more room; where that is short, in lines of its own. A whisker that leaves room
 * on neither side, as that of a nought alone on its scale, has the label over it.
 */
function spotOf(datum: Datum, hand: Hand): Spot {
  const { options, sheet } = hand;
  const whole = reachOf(datum, hand);
  const dot = (y: number): readonly Element[] => dotOf(datum, y, hand);
  if (options.width === 'small') return { datum, ...whole, height: 2 * sheet.radius + 1, draw: dot };
  const clear = sideOf(whole, hand);
  const { isLeft, room, at } = clear.room < least ? sideOf(dotReach(datum, hand), hand) : clear;
  const label = labelOf(datum, room, hand);
  const x = isLeft ? at - beside : at + beside;
  return {
    datum,
    from: isLeft ? Math.min(whole.from, x - label.width) : whole.from,
    to: isLeft ? whole.to : Math.max(whole.to, x + label.width),
    height: Math.max(2 * sheet.radius, label.height) + 5,
    draw: (y) => [...dot(y), ...label.draw(x, y, isLeft ? 'end' : 'start')],
  };
}

function labelOf(datum: Datum, room: number, { words, options, forward }: Hand): ValueLabel {
  const { size, note } = frames[options.width];
  const voice = forward.has(datum.number.id) ? 'forward' : 'ink';
  return valueLabel(
    { text: said(datum, options.language), size, voice, bold: true, halo: true },
    { text: placeOf(datum, words, options), size: note, voice: 'second', halo: true },
    { language: options.language, room },
  );
}

function placeOf(datum: Datum, words: Words, { language }: DrawOptions): string {
  if (datum.observation === null) return words.reckoned;
  return words.heading(datum.place[language], words.period(datum.period));
}

type Reach = Readonly<Record<'from' | 'to', number>>;

/** The side with more room beside `reach`, how much that is, and where it begins. */
function sideOf({ from, to }: Reach, { options, sheet: { left } }: Hand) {
  const [before, behind] = [from - left, frames[options.width].width - to];
  const isLeft = before > behind;
  return { isLeft, room: Math.max(before, behind) - 2 * beside, at: isLeft ? from : to };
}

function dotReach({ number: { value } }: Datum, { scale, sheet: { radius } }: Hand): Reach {
  return { from: scale(value) - radius, to: scale(value) + radius };
}

/** As far as the dot, its whisker and its arrow go. */
function reachOf({ number: { value, low, high } }: Datum, { scale, sheet: { radius } }: Hand): Reach {
  const [x, arrow] = [scale(value), radius + 11];
  return {
    from: low === null ? x - arrow : Math.min(x - radius, scale(low)),
    to: high === null ? x + arrow : Math.max(x + radius, scale(high)),
  };
}

/** What the dot itself covers needs no whisker. */
function dotOf({ number }: Datum, y: number, { scale, sheet: { radius }, forward }: Hand): readonly Element[] {
  const { low, high } = number;
  const isCovered = low !== null && high !== null && scale(high) - scale(low) <= 2 * radius;
  const isForward = forward.has(number.id);
  // an arrow begins where the dot ends
  const beyond = high === null ? radius : low === null ? -radius : 0;
  const ends = {
    scale: (one: number) => scale(one) + beyond,
    along: 'right',
    across: y,
    breadth: radius * 1.6,
  } as const;
  return [
    s('circle', {
      ...(isForward ? inks.forward : inks.context),
      cx: tenth(scale(number.value)),
      cy: tenth(y),
      r: radius,
    }),
    ...(isCovered ? [] : limits(number, ends)),
  ];
}
