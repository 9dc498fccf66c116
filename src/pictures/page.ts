// What the preview card and the chart as a file have in common: lines of text, and a drawing set in place.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { balance, measure, voices, wrap, type Finding, type Language, type Voice } from '../charts/index.ts';

export interface Column {
  readonly x: number;
  readonly width: number;
}
interface Lines {
  readonly elements: readonly Element[];
  readonly bottom: number;
}
export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly voice: Voice;
  readonly title?: boolean;
  /** Flush right where it is `end`. */
  readonly side?: 'end';
}

/** Text in lines within a column, the first line's top at `y`; numbers stay with their units. */
export function lines(text: Finding | string, language: Language, column: Column, y: number, setting: Setting): Lines {
  const { size, leading, voice, title = false, side } = setting;
  const broken = title
    ? balance(text, language, column.width, (line) => titleWidth(line, size))
    : wrap(text, language, column.width, (line) => measure(line, size));
  const elements = broken.map((line, i) =>
    s(
      'text',
      {
        x: side === undefined ? column.x : column.x + column.width,
        y: Math.round(y + i * size * leading + size * 0.92),
        fontSize: size,
        fill: voices[voice].fill,
        fontFamily: title ? 'serif' : 'sans-serif',
        ...(title ? { fontWeight: 900 } : {}),
        ...(side === undefined ? {} : { textAnchor: side }),
      },
      line,
    ),
  );
  return { elements, bottom: y + broken.length * size * leading };
}

/**
 * A drawing in a place of its own, whole, from the upper left; `height` is what it takes at the column's width, or
 * less.
 */
export function setIn(
  drawing: Element,
  column: Column,
  y: number,
  most = Infinity,
): { readonly element: Element; readonly width: number; readonly height: number; readonly scale: number } {
  const [, , width = 1, height = 1] = String(drawing.properties.viewBox).split(' ').map(Number);
  const scale = Math.min(column.width / width, most / height);
  const place = { x: column.x, y: Math.round(y), width: Math.round(width * scale), height: Math.round(height * scale) };
  const view = { viewBox: String(drawing.properties.viewBox), preserveAspectRatio: 'xMinYMin', overflow: 'visible' };
  const marks = drawing.children.filter(
    (child) => child.type === 'element' && !['title', 'desc'].includes(child.tagName),
  );
  return {
    element: s('svg', { ...place, ...view, fontFamily: 'sans-serif' }, ...marks.map((mark) => structuredClone(mark))),
    width: place.width,
    height: place.height,
    scale,
  };
}

/** Latin of the title face is narrower than the labels' bold; the most that a text of it needs was 0.85. */
const narrower = 0.87;

function titleWidth(text: string, size: number): number {
  const ems = [...text].map((character) => measure(character, 1, true));
  return size * ems.reduce((sum, em) => sum + (em < 1 ? em * narrower : em), 0);
}

/** Whether a title of `size` takes no more than `most` lines of `width`. */
export function fitsIn(
  text: Finding,
  language: Language,
  { width, size, most }: { readonly width: number; readonly size: number; readonly most: number },
): boolean {
  const wide = (line: string): number => titleWidth(line, size);
  const broken = wrap(text, language, width, wide);
  return broken.length <= most && broken.every((line) => wide(line) <= width);
}

/** An address as one reads it out: without its scheme; the site's alone where the whole does not fit. */
export function shownAddress(address: string, fits: (line: string) => boolean = () => true): Finding {
  const { host, pathname } = new URL(address);
  const whole = `${host}${pathname}`;
  return [{ text: fits(whole) ? whole : host, number: true }];
}
