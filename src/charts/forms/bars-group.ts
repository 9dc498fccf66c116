// One bar of a chart of shares: its name and the share above, the bar, part and whole below.
import { scaleLinear } from 'd3';
import type { Element } from 'hast';
import { said } from '../datum.ts';
import { column, type Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { bar, kindOf } from '../marks/bar.ts';
import { stack, stackHeight, stackWidth, text, type Line, type Side } from '../marks/label.ts';
import { limits } from '../marks/limits.ts';
import { lines } from '../marks/lines.ts';
import type { Box } from '../marks/mark.ts';
import { plain } from '../marks/plain.ts';
import type { Piece } from '../marks/gather.ts';
import type { Datum, DrawOptions, Quantity, Words } from '../types.ts';
import type { Group } from './part-of-whole.ts';

/** px. */
export interface Sheet {
  readonly amount: number;
  readonly bar: number;
  readonly gap: number;
}

/** `length`: of a whole bar, px. */
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
  readonly length: number;
}

/** px between two labels of a line, a label and the bar; for an arrow over the end. */
const [between, below, arrow] = [16, 6, 12];

/** All wholes are drawn alike, and what rounding or “more than” leaves open of them stays in the frame. */
export function lengthOf(groups: readonly Group[], width: number): number {
  const most = Math.max(
    1,
    ...groups.flatMap(({ part, whole }) => [
      endOf(part) / base(whole),
      endOf(whole) / base(whole),
      ratio(part.number, whole.number).high ?? 0,
    ]),
  );
  const isOpen = groups.some(({ part, whole }) => [part, whole].some(({ number }) => number.high === null));
  return (width - (isOpen ? arrow : 0)) / most;
}

function endOf({ number: { value, upper, high } }: Datum): number {
  return Math.max(value, upper ?? 0, high ?? 0);
}

function base({ number: { value } }: Datum): number {
  return value > 0 ? value : 1;
}

/** The share comes last, so that its arrow lies on the bar. */
export function groupBlock(group: Group, hand: Hand): Block {
  const isSmall = hand.options.width === 'small';
  const blocks = isSmall ? [barBlock] : [headBlock, barBlock, footBlock];
  const made = blocks.map((block) => block(group, hand));
  const { height } = column(made);
  const isShare = ({ datum }: Piece): boolean => datum !== undefined && datum === group.share;
  return {
    height,
    draw: (y) => {
      const { drawn } = column(made, y);
      return [...drawn.filter((piece) => !isShare(piece)), ...drawn.filter(isShare)];
    },
  };
}

/** The name, and the share over the place where the part ends: on one line where they clear each other. */
function headBlock(group: Group, hand: Hand): Block {
  const { options } = hand;
  const { language } = options;
  const { size, width } = frames[options.width];
  const voice = group.forward ? 'forward' : 'ink';
  const name = lines(group.series.name[language], { language, room: width, size, voice, bold: true });
  if (!group.share)
    return { height: stackHeight(name) + below, draw: (y) => [plain(...stack(name, 0, y + stackHeight(name) / 2))] };
  const flag = flagOf(group.share, group, hand);
  const isClear = stackWidth(name) + between <= flag.box.x;
  const [tall, low] = [flag.box.height, stackHeight(name)];
  const height = isClear ? Math.max(tall, low) : tall + low;
  return {
    height: height + below,
    draw: (y) => [
      plain(...stack(name, 0, isClear ? y + height - low / 2 - 1 : y + low / 2)),
      { datum: flag.datum, box: { ...flag.box, y: y + height - tall }, shapes: flag.draw(y + height) },
    ],
  };
}

interface Flag {
  readonly datum: Datum;
  readonly box: Box;
  readonly draw: (foot: number) => readonly Element[];
}

/** The share, its middle over the place where the part ends, and that it is our own reckoning. */
function flagOf(share: Datum, group: Group, { words, options, sheet, length }: Hand): Flag {
  const { note, width: room } = frames[options.width];
  const voice = group.forward ? 'forward' : 'ink';
  const amount: Line = { text: said(share, options.language), size: sheet.amount, voice, bold: true };
  const aside: Line = { text: share.observation === null ? words.reckoned : '', size: note, voice: 'label' };
  const [wide, height] = [stackWidth([amount]), stackHeight([amount])];
  const width = wide + (aside.text === '' ? 0 : 6 + stackWidth([aside]));
  const x = Math.max(0, Math.min(room - width, shareOf(group) * length - wide / 2));
  return {
    datum: share,
    box: { x, y: 0, width, height },
    draw: (foot) => [
      ...stack([amount], x, foot - height / 2),
      ...(aside.text === '' ? [] : [text(aside, x + wide + 6, foot - height / 2 + amount.size * 0.36)]),
    ],
  };
}

function shareOf({ part, whole }: Group): number {
  return middle(part.number) / base(whole);
}

function middle({ value, upper }: Quantity): number {
  return upper === null ? value : (value + upper) / 2;
}

function barBlock(group: Group, { options, sheet, length }: Hand): Block {
  const { part, whole, share, series, forward } = group;
  const scale = scaleLinear([0, base(whole)], [0, length]);
  return {
    height: sheet.bar,
    draw: (y) => {
      const box = { x: 0, y, width: length, height: sheet.bar };
      const solid = { ...box, width: scale(middle(part.number)) };
      const end = { along: 'right', across: y + sheet.bar / 2, breadth: sheet.bar * 0.5 } as const;
      const kind = series.differs === null ? kindOf(part) : 'unlike';
      const isSmall = options.width === 'small';
      const within = isSmall ? [] : limits(ratio(part.number, whole.number), { ...end, scale: (of) => of * length });
      const beyond = isSmall ? [] : limits(whole.number, { ...end, scale });
      const held: Piece = { datum: share ?? part, box: { ...solid, x: solid.width - 12, width: 24 }, shapes: within };
      return [
        { datum: whole, box, shapes: [...bar(box, 'rest', false), ...beyond] },
        { datum: part, box: solid, shapes: bar(solid, kind, forward) },
        ...(within.length > 0 ? [held] : []),
      ];
    },
  };
}

/** Between which shares the part lies, as both are printed: of a whole that is more than so many, at most. */
function ratio(part: Quantity, whole: Quantity): Quantity {
  const low = whole.high === null || part.low === null ? null : part.low / whole.high;
  const high = whole.low === null || whole.low === 0 || part.high === null ? null : part.high / whole.low;
  return { ...part, value: middle(part) / (whole.value || 1), upper: null, low, high };
}

/** Part at the left and whole at the right, on one line where there is room. */
function footBlock({ part, whole, forward }: Group, { options, length }: Hand): Block {
  const { language } = options;
  const { size, note, width } = frames[options.width];
  const label = (datum: Datum, voice: Line['voice'], bold: boolean) =>
    lines(`${datum.name[language]}\u2002${said(datum, language)}`, {
      ...{ language, room: width, size: Math.max(note, size - 1), voice, bold },
    });
  const [left, right] = [label(part, forward ? 'forward' : 'ink', forward), label(whole, 'second', false)];
  const end = Math.max(length, stackWidth(right));
  const isClear = stackWidth(left) + between <= end - stackWidth(right);
  const piece = (datum: Datum, some: readonly Line[], [x, y, side]: readonly [number, number, Side]): Piece => {
    const box = { x: side === 'end' ? x - stackWidth(some) : x, y, width: stackWidth(some), height: stackHeight(some) };
    return { datum, box, shapes: stack(some, x, y + stackHeight(some) / 2, side) };
  };
  return {
    height:
      below + (isClear ? Math.max(stackHeight(left), stackHeight(right)) : stackHeight(left) + stackHeight(right)),
    draw: (y) => [
      piece(part, left, [0, y + below, 'start']),
      piece(whole, right, [end, y + below + (isClear ? 0 : stackHeight(left)), 'end']),
    ],
  };
}
