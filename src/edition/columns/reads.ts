// How well rows read one after another, and whether they can be a column.
import { isFinished } from '../../text/index.ts';
import { em } from '../em.ts';
import { joint } from '../joint.ts';
import { WORTH } from '../order/score-order.ts';
import { isBlank, type Row } from './row.ts';

/** A column's rows are not shorter, in the middle (em): what is shorter is a table's cell, or a label. */
const LEAST = 7;
const FRAGMENT = /^[，。、；：！？）》”’」%]/;

export function isColumn(rows: readonly Row[]): boolean {
  const widths = rows.flatMap((row) => (isBlank(row) ? [] : [em(row.text)])).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length / 2)] ?? 0) >= LEAST;
}

/** How well rows read one after another. */
export function reads(rows: readonly Row[], text: string): number {
  let score = 0;
  let before = '';
  for (const row of rows) {
    const words = wordsOf(row);
    if (words === '') continue;
    if (before !== '') score += jointWorth(before, words, text);
    before = words;
  }
  return score;
}

export function jointWorth(before: string, after: string, text: string): number {
  if (isFinished(before)) return FRAGMENT.test(after) ? WORTH.fragment : 0.3;
  return WORTH.joint[joint(before, after, text)];
}

export function wordsOf({ text }: Row): string {
  return text.replace(/[\s|｜│┃]/g, '');
}
