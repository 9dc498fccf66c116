// A row of a bridge: what, how much, and its bar between two levels; guides carry the levels from row to row.
import type { ScaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { tenth } from '../layout/tenth.ts';
import { bar, kindOf } from '../marks/bar.ts';
import type { Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight, stackWidth, type Line } from '../marks/label.ts';
import { limits } from '../marks/limits.ts';
import { amountLine, nameLines } from '../marks/said-lines.ts';
import type { DrawOptions, Words } from '../types.ts';
import type { Step } from './bridge-steps.ts';

/** px. `label`: the number stands under its name, above the bar's end, or right of all bars. */
export interface Sheet {
  readonly names: number | null;
  readonly label: 'under' | 'above' | 'beside';
  readonly bar: number;
  readonly gap: number;
  readonly amount: number;
}
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
  readonly forward: ReadonlySet<string>;
  /** px, of the bars. */
  readonly left: number;
  readonly right: number;
  readonly scale: ScaleLinear<number, number>;
}

/** px between a name and the bar under it, a name and the number beside it. */
const [below, between] = [5, 10];

export function rowOf(step: Step, hand: Hand): Block {
  const { datum, base, top } = step;
  const { sheet, scale, options, forward } = hand;
  const isForward = forward.has(datum.number.id);
  const label = labelOf(step, hand);
  const isAbove = sheet.names === null;
  const height = isAbove ? label.height + sheet.bar : Math.max(label.height, sheet.bar);
  return {
    height,
    draw: (y) => {
      const from = isAbove ? y + label.height : y + (height - sheet.bar) / 2;
      const box = { x: scale(base), y: from, width: scale(top) - scale(base), height: sheet.bar };
      const at = { along: 'right', across: from + sheet.bar / 2, breadth: sheet.bar * 0.5 } as const;
      const ends = options.width === 'small' ? [] : limits(datum.number, { ...at, scale: (of) => scale(base + of) });
      const shapes = [...bar(box, kindOf(datum), isForward), ...ends, ...label.draw(y, height)];
      return [{ datum, box: { x: 0, y, width: frames[options.width].width, height }, shapes }];
    },
  };
}

interface Label {
  readonly height: number;
  readonly draw: (y: number, height: number) => readonly Element[];
}

function labelOf({ datum }: Step, { words, options, sheet, forward, left }: Hand): Label {
  if (options.width === 'small') return { height: 0, draw: () => [] };
  const { language } = options;
  const { width, size, note } = frames[options.width];
  const isForward = forward.has(datum.number.id);
  const voice: Line['voice'] = isForward ? 'forward' : 'ink';
  // above the bars guides run through the labels
  const halo = sheet.label === 'above';
  const amount: Line = { ...amountLine(datum, { language, size: sheet.amount, voice }), halo };
  const room = sheet.names === null ? width - stackWidth([amount]) - between : left - 16;
  const look = { words, language, voice, bold: isForward, room, halo };
  const names = nameLines(datum, { ...look, size: sheet.label === 'beside' ? Math.max(note, size - 2) : size });
  const height = stackHeight(names);
  if (sheet.label === 'under')
    return { height: height + stackHeight([amount]), draw: (y, tall) => stack([...names, amount], 0, y + tall / 2) };
  if (sheet.label === 'beside')
    return {
      height: Math.max(height, stackHeight([amount])),
      draw: (y, tall) => [...stack(names, 0, y + tall / 2), ...stack([amount], width, y + tall / 2, 'end')],
    };
  const tall = Math.max(height, stackHeight([amount]));
  return {
    height: tall + below,
    draw: (y) => [
      ...stack(names, 0, y + tall - height / 2),
      ...stack([amount], width, y + tall - stackHeight([amount]) / 2, 'end'),
    ],
  };
}

/** Zero, and the ends of each bar down to the last row that has them. */
export function guides(
  steps: readonly Step[],
  drawn: readonly Piece[],
  { scale, left, sheet }: Hand,
): readonly Element[] {
  const tops = drawn.map(({ box }) => box.y + box.height);
  const [first, last] = [drawn[0]?.box.y ?? 0, tops.at(-1) ?? 0];
  const bottoms = (i: number): number => (tops[i] ?? 0) - sheet.bar / 2;
  const levels = [...new Set(steps.flatMap(({ base, top }) => [base, top]))].filter((level) => level !== 0);
  const d = levels.map((level) => {
    const own = steps.flatMap(({ base, top }, i) => (base === level || top === level ? [i] : []));
    const [from, to] = [bottoms(own[0]!), bottoms(own.at(-1)!)];
    return own.length < 2 ? '' : `M${tenth(scale(level))} ${tenth(from)}V${tenth(to)}`;
  });
  // beside names one line for all; under names a piece for each bar
  const pieces = sheet.names === null ? tops.map((top) => [top - sheet.bar, top]) : [[first, last]];
  const zero = pieces.map(([from, to]) => `M${tenth(left)} ${tenth(from!)}V${tenth(to!)}`).join('');
  return [
    s('path', { ...inks.tie, strokeDasharray: '2 3', d: d.join('') || `M${left} ${tenth(first)}` }),
    s('path', { ...inks.axis, d: zero }),
  ];
}
