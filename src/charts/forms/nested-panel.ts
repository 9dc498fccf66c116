// A panel of nested areas: its name, the rate, squares from one corner, and what each of them is.
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Localized } from '../../language/index.ts';
import { said } from '../datum.ts';
import { inRole } from '../figure.ts';
import { frames } from '../layout/frames.ts';
import { spread } from '../layout/spread.ts';
import { tenth } from '../layout/tenth.ts';
import { bar, kindOf } from '../marks/bar.ts';
import type { Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight, type Line } from '../marks/label.ts';
import { limits } from '../marks/limits.ts';
import { lines } from '../marks/lines.ts';
import { plain } from '../marks/plain.ts';
import { valueLabel, type ValueLabel } from '../marks/value-label.ts';
import type { Datum, DrawOptions, Series, Words } from '../types.ts';
import type { Role } from './form.ts';

/** px: of the outermost square, and of the panel. */
export interface Sheet {
  readonly side: number;
  readonly width: number;
}
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
  readonly labels: Readonly<Record<string, Localized>>;
  readonly roles: Readonly<Record<string, Role>>;
  readonly isForward: (series: Series) => boolean;
}
export interface Panel {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly Piece[];
}

/** From a square to its label, px: room for an arrow too. */
const beside = 24;

/** An area, from the outermost to the innermost. */
interface Area {
  readonly datum: Datum;
  readonly side: number;
  readonly label: ValueLabel | null;
}

export function panelOf(series: Series, hand: Hand): Panel {
  const { sheet } = hand;
  const head = headOf(series, hand);
  const areas = areasOf(series, hand);
  const labels = areas.flatMap(({ label }) => (label ? [label.height + 5] : []));
  const body = Math.max(
    sheet.side,
    labels.reduce((sum, height) => sum + height, 0),
  );
  return {
    height: head.height + body,
    draw: (x, y) => [
      ...head.draw(x, y),
      ...areasAt(areas, { x, y: y + head.height, height: body, isForward: hand.isForward(series) }, hand),
    ],
  };
}

/** The name, and below it the rate that the areas explain. */
function headOf(series: Series, hand: Hand): Panel {
  const { options, sheet } = hand;
  if (options.width === 'small') return { height: 0, draw: () => [] };
  const { size } = frames[options.width];
  const look: Omit<Line, 'text'> = { size, voice: hand.isForward(series) ? 'forward' : 'ink', bold: true };
  const name = lines(series.name[options.language], { ...look, language: options.language, room: sheet.width });
  const [rate] = inRole(series, 'rate');
  const label = rate ? labelOf(rate, sheet.width, hand.isForward(series), hand) : null;
  const [tall, below] = [stackHeight(name) + 3, label ? label.height + 3 : 0];
  const piece = (x: number, y: number): readonly Piece[] =>
    rate && label
      ? [
          {
            datum: rate,
            box: { x, y, width: label.width, height: label.height },
            shapes: label.draw(x, y + label.height / 2, 'start'),
          },
        ]
      : [];
  return {
    height: tall + below + 6,
    draw: (x, y) => [plain(...stack(name, x, y + (tall - 3) / 2)), ...piece(x, y + tall)],
  };
}

/** The largest fills the side; what is within it has its share of the area. */
function areasOf(series: Series, hand: Hand): readonly Area[] {
  const { sheet, options } = hand;
  const isForward = hand.isForward(series);
  const data = ['whole', 'base', 'part'].flatMap((role) => inRole(series, role));
  const most = Math.max(...data.map(({ number }) => number.value), Number.MIN_VALUE);
  const room = sheet.width - sheet.side - beside;
  return data
    .toSorted((a, b) => b.number.value - a.number.value)
    .map((datum) => ({
      datum,
      side: sheet.side * Math.sqrt(datum.number.value / most),
      label: options.width === 'small' ? null : labelOf(datum, room, isForward && datum.role === 'part', hand),
    }));
}

function labelOf(datum: Datum, room: number, isForward: boolean, { words, options, labels, roles }: Hand): ValueLabel {
  const { language, width } = options;
  const { size, note } = frames[width];
  const role = datum.role ?? '';
  const name = (datum.observation === null ? datum.name : (labels[role] ?? roles[role]?.says ?? datum.name))[language];
  const rest = datum.observation === null ? words.heading(name, words.reckoned) : name;
  return valueLabel(
    { text: said(datum, language), size, voice: isForward ? 'forward' : 'ink', bold: true },
    { text: rest, size: note, voice: 'second' },
    { language, room },
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly isForward: boolean;
}

/** All from the lower left corner; a line leads from the upper edge of each to its label. */
function areasAt(areas: readonly Area[], { x, y, height, isForward }: Place, { sheet }: Hand): readonly Piece[] {
  const floor = y + sheet.side;
  const edges = areas.map(({ side }, i) => floor - (side + (areas[i + 1]?.side ?? 0)) / 2);
  const wanted = areas.map(({ label }, i) => ({ at: edges[i]!, height: (label?.height ?? 0) + 5 }));
  const middles = spread(wanted, y, y + height);
  return areas.flatMap(({ datum, side, label }, i): readonly Piece[] => {
    const box = { x, y: floor - side, width: side, height: side };
    const kind = datum.role === 'whole' ? 'rest' : kindOf(datum);
    const scale = (value: number): number => x + side * Math.sqrt(Math.max(0, value) / datum.number.value);
    const ends = { scale, along: 'right', across: floor - side / 2, breadth: 10 } as const;
    const shapes = [...bar(box, kind, isForward), ...limits(datum.number, ends)];
    if (label === null) return [{ datum, box, shapes }];
    const [from, to, middle] = [{ x: x + side, y: edges[i]! }, x + sheet.side + beside, middles[i]!];
    const written = { x: to, y: middle - label.height / 2, width: label.width, height: label.height };
    return [
      { datum, box, shapes: [...shapes, leader(from, { x: to - 4, y: middle })] },
      { datum, box: written, shapes: label.draw(to, middle, 'start') },
    ];
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Level through what lies around it, then to its label. */
function leader(from: Spot, to: Spot): Element {
  const bend = to.x - 12;
  const d = `M${tenth(from.x)} ${tenth(from.y)}H${tenth(bend)}L${tenth(to.x)} ${tenth(to.y)}`;
  return s('path', { ...inks.tie, d });
}
