// A number and what is to be said of it, on one line with the number next to its mark; in lines below each other where
// the room is short.
import type { Element } from 'hast';
import type { Language } from '../types.ts';
import { stack, stackHeight, stackWidth, text, type Line } from './label.ts';
import { lines } from './lines.ts';

/** Between the number and the rest. */
const space = '\u2002';

export interface ValueLabel {
  readonly width: number;
  readonly height: number;
  /** Around `y`; `x` is the end at which the number stands. */
  readonly draw: (x: number, y: number, side: 'start' | 'end') => readonly Element[];
}

interface Setting {
  readonly language: Language;
  /** px. */
  readonly room: number;
}

export function valueLabel(value: Line, rest: Line, { language, room }: Setting): ValueLabel {
  const ahead: Line = { ...value, then: { ...rest, text: space + rest.text, bold: rest.bold ?? false } };
  const behind: Line = { ...rest, text: rest.text + space, then: { ...value, bold: value.bold ?? false } };
  const width = stackWidth([ahead]);
  if (width > room || rest.text === '') return inLines(value, rest, { language, room });
  return {
    width,
    height: stackHeight([value]),
    // one text, so that the two keep clear in whatever face they are set
    draw: (x, y, side) => [text(side === 'end' ? behind : ahead, x, y + value.size * 0.36, side)],
  };
}

function inLines(value: Line, rest: Line, { language, room }: Setting): ValueLabel {
  const { text: more, then: _, ...look } = rest;
  const all = [...lines(value.text, { ...value, language, room }), ...lines(more, { ...look, language, room })];
  return { width: stackWidth(all), height: stackHeight(all), draw: (x, y, side) => stack(all, x, y, side) };
}
