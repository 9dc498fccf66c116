// What a number is called and how much it is, as lines; and that it is our own reckoning, where it is.
import { reckoned } from '../../wording/index.ts';
import { said } from '../datum.ts';
import type { Datum, Language, Words } from '../types.ts';
import type { Piece } from './gather.ts';
import { stack, stackHeight, stackWidth, type Line, type Side } from './label.ts';
import { lines } from './lines.ts';

interface Look extends Omit<Line, 'text' | 'then'> {
  readonly language: Language;
  readonly words: Words;
  /** px. */
  readonly room: number;
}

/** `离会的会员（本刊推算）`. */
export function nameLines(datum: Datum, { words, ...look }: Look): readonly Line[] {
  const name = datum.name[look.language];
  const [open, close] = look.language === 'zh' ? ['（', '）'] : [' (', ')'];
  return lines(datum.observation === null ? name + open + words.reckoned + close : name, look);
}

/** How much, never broken. */
export function amountLine(datum: Datum, { language, size, voice }: Pick<Look, 'language' | 'size' | 'voice'>): Line {
  return { text: said(datum, language), size, voice, bold: true };
}

/** Lines from `y` down as a part of their number's mark. */
export function labelPiece(
  datum: Datum,
  some: readonly Line[],
  { x, y, side = 'start' }: { readonly x: number; readonly y: number; readonly side?: Side },
): Piece {
  const [width, height] = [stackWidth(some), stackHeight(some)];
  const left = { start: x, middle: x - width / 2, end: x - width }[side];
  return { datum, box: { x: left, y, width, height }, shapes: stack(some, x, y + height / 2, side) };
}

/** What one shape stands for: `＝1000家`, `= 1,000`. */
export function unitLine(per: number, { number }: Datum, look: Pick<Look, 'language' | 'size' | 'voice'>): Line {
  const { language, size, voice } = look;
  return { text: (language === 'zh' ? '＝' : '= ') + reckoned(per, number.unit, language), size, voice };
}
