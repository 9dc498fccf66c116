// A label: lines of text set one below the other, with a halo of paper where they lie on marks.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { measure } from '../layout/measure.ts';
import { tenth } from '../layout/tenth.ts';
import { inks, voices, type Voice } from './inks.ts';

export interface Line {
  readonly text: string;
  readonly size: number;
  readonly voice: Voice;
  readonly bold?: boolean;
  readonly halo?: boolean;
  /** Set after `text` on the same line, in a voice of its own. */
  readonly then?: { readonly text: string; readonly voice: Voice; readonly size?: number; readonly bold?: boolean };
}
export type Side = 'start' | 'middle' | 'end';

/** Leading of labels, in their size. */
const leading = 1.2;
/** From the middle of a line of text to its baseline, in its size. */
const drop = 0.36;

/** Paper around letters that cross a line. */
const halo = { stroke: inks.paper.fill, strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;

/** One line with its baseline at `y`. */
export function text(line: Line, x: number, y: number, side: Side = 'start'): Element {
  const { fill, ...ink } = voices[line.voice];
  const kinds = ['class' in ink ? ink.class : '', line.halo ? 'halo' : ''].filter(Boolean).join(' ');
  return s(
    'text',
    {
      x: tenth(x),
      y: tenth(y),
      fontSize: line.size,
      fill,
      ...(side === 'start' ? {} : { textAnchor: side }),
      ...(line.bold ? { fontWeight: 700 } : {}),
      ...(kinds ? { class: kinds } : {}),
      ...(line.halo ? halo : {}),
    },
    line.text,
    ...(line.then ? [following(line.then)] : []),
  );
}

function following({ text: more, voice, size, bold }: NonNullable<Line['then']>): Element {
  const weight = bold === undefined ? {} : { fontWeight: bold ? 700 : 400 };
  // a text's own ink is set by its element, not by a class, and does not reach a tspan
  const ink = voice === 'ink' ? { class: 'fi', ...voices.ink } : voices[voice];
  return s('tspan', { ...ink, ...(size === undefined ? {} : { fontSize: size }), ...weight }, more);
}

/** Lines around a middle: their stack is centred on `y`. */
export function stack(lines: readonly Line[], x: number, y: number, side: Side = 'start'): readonly Element[] {
  const top = y - stackHeight(lines) / 2;
  return lines.map((line, i) =>
    text(line, x, top + stackHeight(lines.slice(0, i)) + (line.size * leading) / 2 + line.size * drop, side),
  );
}

/** Height of a stack of lines, in px. */
export function stackHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + size * leading, 0);
}

/** Width of the widest line, in px. */
export function stackWidth(lines: readonly Line[]): number {
  return Math.max(0, ...lines.map((line) => lineWidth(line)));
}

function lineWidth({ text, size, bold, then }: Line): number {
  const first = measure(text, size, bold);
  return then ? first + measure(then.text, then.size ?? size, then.bold ?? bold) : first;
}
