// A panel of pairs: its name and what became of it, then a row a number: when, a bar, how much.
import type { Element } from 'hast';
import { said } from '../datum.ts';
import { frames } from '../layout/frames.ts';
import { measure } from '../layout/measure.ts';
import { tenth } from '../layout/tenth.ts';
import { balance } from '../layout/wrap.ts';
import { bar } from '../marks/bar.ts';
import { stack, stackHeight, stackWidth, text, type Line } from '../marks/label.ts';
import { limits, overhang } from '../marks/limits.ts';
import { mark, type Box } from '../marks/mark.ts';
import { relative } from '../reckon.ts';
import type { DrawOptions, Point, Series, Words } from '../types.ts';

/** px. */
export interface Sheet {
  readonly width: number;
  readonly gap: number;
  readonly row: number;
  readonly bar: number;
}
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
}
export interface Panel {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Element[];
  /** The line of its zero, as a path; a thumbnail has none. */
  readonly zero: (x: number, y: number) => string;
}
interface Standing {
  readonly forward: boolean;
}

/** Between the name and the first row, between a bar and its number, below a panel. */
const [below, beside, after] = [4, 7, 16];
/** No bar is drawn on less, px. */
const leastRoom = 44;

interface Row {
  readonly point: Point;
  readonly period: string;
  readonly lines: readonly Line[];
  readonly height: number;
}

export function panelOf(series: Series, standing: Standing, hand: Hand): Panel {
  const { options, sheet } = hand;
  if (options.width === 'small') return thumbnail(series, standing, sheet);
  const head = headOf(series, standing, hand);
  const { size, note } = frames[options.width];
  const small = Math.max(note, size - 1);
  const left = Math.max(...series.points.map(({ period }) => measure(hand.words.period(period), small))) + beside;
  const rows = series.points.map((point) => rowOf(point, { left, small, forward: standing.forward }, hand));
  const widest = Math.max(...rows.map(({ lines }) => stackWidth(lines)));
  const length = Math.max(leastRoom, sheet.width - left - beside - widest - 2);
  const scale = scaleOf(series, length);
  const height = head.height + below + rows.reduce((sum, row) => sum + row.height, 0) + after;
  return {
    height,
    draw: (x, y) => [
      ...head.draw(x, y),
      ...rows.flatMap((row, i) => {
        const top = y + head.height + below + rows.slice(0, i).reduce((sum, one) => sum + one.height, 0);
        return [drawRow(row, { x, left, top, scale, small, series, standing }, hand)];
      }),
    ],
    zero: (x, y) => `M${tenth(x + left)} ${tenth(y + head.height + below)}V${tenth(y + height - after)}`,
  };
}

/** Zero at the left; an arrow of a number without an end stays within the length. */
function scaleOf({ points }: Series, length: number): (value: number) => number {
  const ends = points.map(({ number: { value, upper, high } }) => Math.max(value, upper ?? 0, high ?? 0));
  const isOpen = points.some(({ number }) => number.high === null);
  const most = Math.max(...ends, Number.MIN_VALUE);
  return (value) => (value / most) * (length - (isOpen ? 12 : 2));
}

/** The name, and right of it what became of it: nothing where the numbers are not counted alike. */
function headOf(
  series: Series,
  { forward }: Standing,
  { words, options, sheet }: Hand,
): Pick<Panel, 'height' | 'draw'> {
  const { language, width } = options;
  const { size, note } = frames[width];
  const [first, last] = [series.points[0], series.points.at(-1)];
  const change =
    first && last && series.differs === null ? relative(first.number, last.number, { language, ...words }) : null;
  const changed: Line = { text: change ?? '', size: note, voice: 'second' };
  const room = sheet.width - (change === null ? 0 : stackWidth([changed]) + 12);
  const lines = balance(series.name[language], language, room, (part) => measure(part, size, true)).map(
    (part): Line => ({ text: part, size, voice: forward ? 'forward' : 'ink', bold: true }),
  );
  // whole pixels: a tenth of one in every row would weigh more than it shows
  const height = Math.ceil(stackHeight(lines));
  return {
    height,
    draw: (x, y) => [
      ...stack(lines, x, y + height / 2),
      ...(change === null ? [] : [text(changed, x + sheet.width, y + size * 0.96, 'end')]),
    ],
  };
}

function rowOf(
  point: Point,
  { left, small, forward }: { readonly left: number; readonly small: number; readonly forward: boolean },
  { words, options: { language }, sheet }: Hand,
): Row {
  const room = sheet.width - left - beside - leastRoom;
  const lines = balance(said(point, language), language, room, (part) => measure(part, small, forward)).map(
    (part): Line => ({ text: part, size: small, voice: forward ? 'forward' : 'ink', bold: forward }),
  );
  return {
    point,
    period: words.period(point.period),
    lines,
    height: Math.max(sheet.row, Math.ceil(stackHeight(lines) + 4)),
  };
}

interface Drawn {
  readonly x: number;
  readonly left: number;
  readonly top: number;
  readonly scale: (value: number) => number;
  readonly small: number;
  readonly series: Series;
  readonly standing: Standing;
}

function drawRow({ point, period, lines, height }: Row, drawn: Drawn, hand: Hand): Element {
  const { x, left, top, scale, small, series, standing } = drawn;
  const { sheet } = hand;
  const { number } = point;
  const [from, middle] = [x + left, top + height / 2];
  const at = (value: number): number => from + scale(value);
  const end = at(number.value) + overhang(number, scale) + beside;
  const box = { x, y: top, width: sheet.width, height };
  return mark(point, hand, box, [
    text({ text: period, size: small, voice: 'second' }, x, middle + small * 0.36),
    ...barOf(
      series,
      { x: from, y: middle - sheet.bar / 2, width: scale(number.value), height: sheet.bar },
      standing.forward,
    ),
    ...limits(number, { scale: at, along: 'right', across: middle, breadth: sheet.bar * 0.7 }),
    ...stack(lines, end, middle),
  ]);
}

/** Solid where the numbers are counted alike; hollow and dashed where they are not. */
function barOf({ differs }: Series, box: Box, forward: boolean): readonly Element[] {
  return bar(box, differs === null ? 'stated' : 'unlike', forward);
}

function thumbnail(series: Series, { forward }: Standing, { width, row, bar: thick }: Sheet): Panel {
  const scale = scaleOf(series, width);
  return {
    height: series.points.length * row + 8,
    zero: () => '',
    draw: (x, y) =>
      series.points.flatMap(({ number }, i) =>
        barOf(series, { x, y: y + i * row + (row - thick) / 2, width: scale(number.value), height: thick }, forward),
      ),
  };
}
