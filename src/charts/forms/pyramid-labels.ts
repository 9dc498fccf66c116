// The levels of a pyramid with their names: beside it, tied to their level, or each over its own.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { frames } from '../layout/frames.ts';
import { spread } from '../layout/spread.ts';
import { tenth } from '../layout/tenth.ts';
import type { Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight, stackWidth, type Line } from '../marks/label.ts';
import { limits } from '../marks/limits.ts';
import type { Box } from '../marks/mark.ts';
import { plain } from '../marks/plain.ts';
import { amountLine, nameLines, unitLine } from '../marks/said-lines.ts';
import type { DrawOptions, Words } from '../types.ts';
import type { Level, Levels } from './pyramid-levels.ts';

/** px, but for `growth` and `most`. */
export interface Sheet {
  readonly growth: number;
  readonly most: number;
  readonly field: number;
  readonly pitch: number;
  readonly labels: number | null;
  readonly amount: number;
  readonly gap: number;
}
export interface Hand extends Levels {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
  readonly forward: ReadonlySet<string>;
}

/** Of a pitch, what is paper between two squares. */
const gapShare = 0.28;
/** px between a name and its level. */
const over = 4;

/** Names in a column at the right, as near to the height of their level as they clear each other. */
export function besideLevels(hand: Hand): readonly Piece[] {
  const { levels, sheet, options, pitch } = hand;
  const { width } = frames[options.width];
  const left = sheet.labels ?? 0;
  const tops = levels.map((_, i) =>
    levels.slice(0, i).reduce((sum, { rows }) => sum + rows.length * pitch + sheet.gap, 0),
  );
  const boxes = levels.map((level, i) => boxOf(level, hand, tops[i]!, sheet.field / 2));
  const labels = levels.map((level) => labelOf(level, hand, width - left));
  const foot = Math.max(...boxes.map(({ y, height }) => y + height));
  const all = Math.max(
    foot,
    labels.reduce((sum, label) => sum + stackHeight(label) + 6, 0),
  );
  const at = spread(
    boxes.map(({ y, height }, i) => ({ at: y + height / 2, height: stackHeight(labels[i]!) + 6 })),
    0,
    all,
  );
  const worth = worthOf(hand, left, all + 6);
  return [
    ...levels.flatMap((level, i): readonly Piece[] => {
      const [box, y, height] = [boxes[i]!, at[i]!, stackHeight(labels[i]!)];
      const label = { x: left, y: y - height / 2, width: stackWidth(labels[i]!), height };
      return [
        plain(tie(level, hand, [box, left, y])),
        { datum: level.datum, box, shapes: squares(level, hand, box) },
        { datum: level.datum, box: label, shapes: stack(labels[i]!, left, y) },
      ];
    }),
    ...worth,
  ];
}

/** From the right end of the middle row of a level to its name. */
function tie(
  { rows }: Level,
  { pitch, sheet }: Hand,
  [{ y, height }, left, to]: readonly [Box, number, number],
): Element {
  const half = ((rows[Math.floor((rows.length - 1) / 2)] ?? 0) * pitch) / 2;
  const from = `M${tenth(sheet.field / 2 + half + 5)} ${tenth(y + height / 2)}`;
  return s('path', { ...inks.tie, d: `${from}H${tenth(left - 18)}L${tenth(left - 6)} ${tenth(to)}` });
}

/** Each name over its level, all of them centred. */
export function overLevels(hand: Hand): readonly Piece[] {
  const { levels, sheet, options, pitch } = hand;
  const { width } = frames[options.width];
  const isSmall = options.width === 'small';
  const flow = levels.reduce<{ readonly y: number; readonly pieces: readonly Piece[] }>(
    ({ y, pieces }, level) => {
      const label = isSmall ? [] : labelOf(level, hand, width);
      const tall = stackHeight(label);
      const box = boxOf(level, hand, y + tall + (isSmall ? 0 : over), width / 2);
      const labelled = { x: (width - stackWidth(label)) / 2, y, width: stackWidth(label), height: tall };
      return {
        y: box.y + level.rows.length * pitch + sheet.gap,
        pieces: [
          ...pieces,
          { datum: level.datum, box: labelled, shapes: stack(label, width / 2, y + tall / 2, 'middle') },
          { datum: level.datum, box, shapes: squares(level, hand, box) },
        ],
      };
    },
    { y: 0, pieces: [] },
  );
  return [...flow.pieces, ...(isSmall ? [] : worthOf(hand, 0, flow.y))];
}

function labelOf({ datum }: Level, { words, options, sheet, forward }: Hand, room: number): readonly Line[] {
  const { language, width } = options;
  const isForward = forward.has(datum.number.id);
  const voice: Line['voice'] = isForward ? 'forward' : 'ink';
  const name = nameLines(datum, { words, language, room, size: frames[width].size, voice, bold: isForward });
  return [...name, amountLine(datum, { language, size: sheet.amount, voice })];
}

/** What a square stands for, where that is more than one. */
function worthOf({ per, levels, options }: Hand, x: number, y: number): readonly Piece[] {
  const [first] = levels;
  if (per === 1 || !first) return [];
  const { note } = frames[options.width];
  const line = unitLine(per, first.datum, { language: options.language, size: note, voice: 'label' });
  const box = { x, y, width: 0, height: note * 1.3 };
  return [
    {
      ...plain(
        s('rect', {
          ...inks.context,
          x: tenth(x),
          y: tenth(y + note * 0.25),
          width: tenth(note * 0.7),
          height: tenth(note * 0.7),
        }),
        ...stack([line], x + note, y + note * 0.6),
      ),
      box,
    },
  ];
}

function boxOf({ rows }: Level, { pitch }: Hand, y: number, middle: number): Box {
  const width = Math.max(0, ...rows) * pitch - pitch * gapShare;
  return { x: middle - width / 2, y, width, height: Math.max(0, rows.length * pitch - pitch * gapShare) };
}

/** A row is a dashed line as thick as a square: a field of thousands is one short path. */
function squares(
  { datum, rows }: Level,
  { pitch, forward, options, per }: Hand,
  { x, y, width }: Box,
): readonly Element[] {
  const [side, middle] = [pitch * (1 - gapShare), x + width / 2];
  const lengths = rows.map((count) => count * pitch - pitch * gapShare);
  const at = (row: number): number => y + row * pitch + side / 2;
  const d = lengths.map((length, row) => `M${tenth(middle - length / 2)} ${tenth(at(row))}h${tenth(length)}`).join('');
  const dashes = `${hundredth(side)} ${hundredth(pitch - side)}`;
  const line = forward.has(datum.number.id) ? inks.forwardLine : inks.contextLine;
  const end = middle + (lengths.at(-1) ?? 0) / 2;
  const { width: most } = frames[options.width];
  const scale = (value: number): number =>
    Math.max(12, Math.min(most - 12, end + ((value - datum.number.value) / per) * pitch));
  const last = { scale, along: 'right', across: at(Math.max(0, rows.length - 1)), breadth: Math.max(8, side) } as const;
  return [
    s('path', { ...line, strokeWidth: hundredth(side), strokeDasharray: dashes, d }),
    ...(options.width === 'small' ? [] : limits(datum.number, last)),
  ];
}

function hundredth(length: number): number {
  return Math.round(length * 100) / 100;
}
