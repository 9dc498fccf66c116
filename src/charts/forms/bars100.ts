// Bars of a hundred: rates, a bar each, held against a whole bar; an open end is drawn open.
import { scaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { said } from '../datum.ts';
import { dataOf, forwardIds } from '../figure.ts';
import { column, space, type Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { tenth } from '../layout/tenth.ts';
import { bar, kindOf } from '../marks/bar.ts';
import { gather } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight, stackWidth, text, type Line } from '../marks/label.ts';
import { limits } from '../marks/limits.ts';
import { lines } from '../marks/lines.ts';
import type { Box } from '../marks/mark.ts';
import { plain } from '../marks/plain.ts';
import type { Datum, Drawing, DrawOptions, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const bars100 = form({
  says: {
    zh: '百分条：每个比率一条，整条是百分之百；写“接近”“超过”的，尽头画虚',
    en: 'Bars of a hundred: a rate each, a whole bar is all; where a report says “close to” or “over” the end is open',
  },
  fields,
  roles: { part: { least: 1, most: 1, says: { zh: '比率', en: 'Rate' } } },
  varies: null,
  sameCount: false,
  draw: drawBars,
});

/**
 * px. `names`: width of the column of names at the left; null: a name stands above its bar. `amount`: size of the
 * number, right of the bar or above its end.
 */
interface Sheet {
  readonly names: number | null;
  readonly amount: number;
  readonly isBeside: boolean;
  readonly bar: number;
  readonly gap: number;
}
const sheets: Readonly<Record<Width, Sheet>> = {
  wide: { names: 236, amount: 24, isBeside: true, bar: 36, gap: 20 },
  narrow: { names: null, amount: 17, isBeside: false, bar: 22, gap: 16 },
  card: { names: null, amount: 40, isBeside: true, bar: 46, gap: 0 },
  small: { names: null, amount: 8, isBeside: false, bar: 16, gap: 8 },
};
/** px between a bar and its number, a name and what it names, the column of names and the bars. */
const [beside, below, around] = [12, 6, 18];
/** Of a bar whose end is open, what is dashed, px. */
const open = 22;
const whole = 100;

interface Known {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly forward: ReadonlySet<string>;
}
interface Hand extends Known {
  readonly sheet: Sheet;
  /** Where bars begin and how long a whole one is, px. */
  readonly left: number;
  readonly length: number;
  readonly scale: (value: number) => number;
}

/** Bars stand in the order of `data`; a card has the one that is brought forward. */
function drawBars(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width } = frames[options.width];
  const forward = forwardIds(figure, options.key);
  const all = dataOf(figure);
  const data = options.width === 'card' ? all.filter(({ number }) => forward.has(number.id)) : all;
  const hand = handOf(data, { words, options, forward });
  const rows = data.flatMap((datum, i) => [...(i > 0 ? [space(hand.sheet.gap)] : []), rowOf(datum, hand)]);
  const { height, drawn } = column([...rows, ...axis(hand)]);
  return { width, height, marks: gather(drawn, hand) };
}

function handOf(data: readonly Datum[], known: Known): Hand {
  const { width } = known.options;
  const sheet = sheets[width];
  const amounts = Math.max(...data.map((one) => stackWidth([amountLine(one, known)])));
  // arrows of open ends need room too
  const isOver = data.some(({ number: { low, high } }) => high === null && low !== null);
  const isUnder = data.some(({ number: { low, high } }) => low === null && high !== null && high < 0.05 * whole);
  const right = sheet.isBeside ? amounts + beside : isOver ? beside : 0;
  const names = data.flatMap((datum) => nameLines(datum, sheet.names ?? 0, known));
  const left = sheet.names === null ? (isUnder ? beside : 0) : Math.min(sheet.names, stackWidth(names)) + around;
  const length = frames[width].width - left - right;
  const most = Math.max(whole, ...data.map(({ number: { value, upper } }) => upper ?? value));
  return { ...known, sheet, left, length, scale: scaleLinear([0, most], [left, left + length]) };
}

function amountLine(datum: Datum, { options: { language, width }, forward }: Known): Line {
  const voice = forward.has(datum.number.id) ? 'forward' : 'ink';
  return { text: said(datum, language), size: sheets[width].amount, voice, bold: true };
}

function nameLines(datum: Datum, room: number, { options: { language, width }, forward }: Known): readonly Line[] {
  const isForward = forward.has(datum.number.id);
  const look = { size: frames[width].size, voice: isForward ? 'forward' : 'ink', bold: isForward } as const;
  return lines(datum.name[language], { language, room, ...look });
}

/** A name, its bar in the outline of a whole one, and how much. */
function rowOf(datum: Datum, hand: Hand): Block {
  const { sheet, left, length, scale, options, forward } = hand;
  const { width } = frames[options.width];
  const [label, tall] = labelOf(datum, hand);
  const [over, height] =
    sheet.names === null
      ? [tall, tall + sheet.bar]
      : [(Math.max(tall, sheet.bar) - sheet.bar) / 2, Math.max(tall, sheet.bar)];
  return {
    height,
    draw: (y) => {
      const track = { x: left, y: y + over, width: length, height: sheet.bar };
      const across = track.y + sheet.bar / 2;
      const shapes = [
        ...bar(track, 'rest', false),
        ...filled(datum, { ...track, width: scale(datum.number.value) - left }, forward.has(datum.number.id)),
        ...(options.width === 'small'
          ? []
          : limits(datum.number, { scale, along: 'right', across, breadth: sheet.bar * 0.5 })),
        ...label(y, across),
      ];
      return [{ datum, box: { x: 0, y, width, height }, shapes }];
    },
  };
}

type Label = readonly [draw: (top: number, across: number) => readonly Element[], height: number];

/** Name and number: left and right of the bar, or one of them or both above it. */
function labelOf(datum: Datum, hand: Hand): Label {
  const { sheet, left, length, options } = hand;
  if (options.width === 'small') return [() => [], 0];
  const { width } = frames[options.width];
  const amount = amountLine(datum, hand);
  const room = sheet.names ?? width - (sheet.isBeside ? 0 : stackWidth([amount]) + beside);
  const names = nameLines(datum, room, hand);
  if (sheet.names !== null)
    return [
      (_, across) => [...stack(names, 0, across), ...stack([amount], left + length + beside, across)],
      stackHeight(names),
    ];
  const tall = Math.max(stackHeight(names), sheet.isBeside ? 0 : stackHeight([amount]));
  return [
    (top, across) => [
      ...stack(names, 0, top + tall - stackHeight(names) / 2),
      ...(sheet.isBeside
        ? stack([amount], left + length + beside, across)
        : stack([amount], width, top + tall - stackHeight([amount]) / 2, 'end')),
    ],
    tall + below,
  ];
}

/** Where the number is only known to lie below, the last stretch is dashed. */
function filled(datum: Datum, box: Box, forward: boolean): readonly Element[] {
  if (datum.number.low !== null || datum.number.high === null) return bar(box, kindOf(datum), forward);
  const solid = Math.max(0, box.width - open);
  const end = { ...box, x: box.x + solid, width: box.width - solid };
  const paper = { x: tenth(end.x), y: tenth(end.y), width: tenth(end.width), height: tenth(end.height) };
  return [
    s('rect', { ...inks.paper, ...paper }),
    ...bar({ ...box, width: solid }, kindOf(datum), forward),
    ...bar(end, 'unlike', forward),
  ];
}

/** Nothing, half, all: below the last bar. */
function axis({ scale, options: { width } }: Hand): readonly Block[] {
  const { note } = frames[width];
  if (width === 'small' || width === 'card') return [];
  const ticks = (['start', 'middle', 'end'] as const).map((side, i) => ({ side, value: (i * whole) / 2 }));
  const label = (value: number): Line => ({ text: `${value}%`, size: note, voice: 'label' });
  const draw = (y: number) => ticks.map(({ value, side }) => text(label(value), scale(value), y + note * 1.5, side));
  return [{ height: note * 1.9, draw: (y) => [plain(...draw(y))] }];
}
