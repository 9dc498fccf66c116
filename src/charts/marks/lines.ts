// A text of a drawing as the fewest lines that its room holds, broken where they are about as wide as each other.
import { measure } from '../layout/measure.ts';
import { balance } from '../layout/wrap.ts';
import type { Language } from '../types.ts';
import type { Line } from './label.ts';

interface Setting extends Omit<Line, 'text' | 'then'> {
  readonly language: Language;
  /** px. */
  readonly room: number;
}

/** `lines('建立职代会的单位', { language: 'zh', room: 120, size: 14, voice: 'ink' })`: no line for no text. */
export function lines(text: string, { language, room, ...look }: Setting): readonly Line[] {
  if (text === '') return [];
  const width = (part: string): number => measure(part, look.size, look.bold);
  return balance(text, language, room, width).map((part) => ({ ...look, text: part }));
}
