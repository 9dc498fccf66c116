// A label in a box beside its paragraph (关键词一, 保水), which runs round it: it stands before its text.
import { isFinished } from '../../text/index.ts';
import type { Span } from '../../annotations/index.ts';
import { em } from '../em.ts';
import { whiteGutter, type Gutter, type Sides } from './gutter.ts';
import { isColumn, reads, wordsOf } from './reads.ts';
import { cutRow, isBlank, type Row } from './row.ts';

/** A label beside its text is not longer (em). */
const LABEL = 6;
/** What reading labels first must win; it may lose more where the text shows by its full rows that it runs past. */
const MARGIN = 1;
/** Rows of a text that runs round a box are not longer (em): a row a paragraph runs round nothing. */
const WIDEST_TEXT = 60;
/** A row is full that reaches so far. */
const FULL = 0.85;

/** In every stretch without a blank row by itself. */
export function labelsFirst(rows: readonly Row[]): Row[] {
  return together(rows).flatMap((of) => {
    const gutter = of.length < 3 ? null : whiteGutter(of);
    if (gutter === null) return of;
    const [from, to] = gutter.rows;
    const read = labelsRead(of.slice(from, to), gutter);
    return read === null ? of : [...of.slice(0, from), ...read, ...of.slice(to)];
  });
}

function labelsRead(rows: readonly Row[], { sides }: Gutter): Row[] | null {
  const side = (of: 'left' | 'right'): Row[] =>
    rows.map((row, i) => cutRow(row, sides[i]![of] ?? [0, 0])).filter((row) => !isBlank(row));
  const [labels, text] = [side('left'), side('right')];
  const isLabel = labels.every((row) => em(row.text) <= LABEL && /^\p{Script=Han}+$/u.test(wordsOf(row)));
  const isBoxed = sides.every(({ left, right }, i) => left === null || right === null || isFar(rows[i]!, right));
  if (!isLabel || !isBoxed || text.length - labels.length < 2 || !isColumn(text)) return null;
  if (text.some((row) => em(row.text) > WIDEST_TEXT)) return null;
  const across = sides.flatMap(({ left, right }, i) => [
    cutRow(rows[i]!, left ?? [0, 0]),
    cutRow(rows[i]!, right ?? [0, 0]),
  ]);
  const words = across.map(wordsOf).join('\n');
  const gain = reads([...labels, ...text], words) - reads(across, words);
  if (gain < (runsRound(rows, sides) ? -3 * MARGIN : MARGIN)) return null;
  const blank: Row = { line: labels[0]!.line, at: [0, 0], text: '' };
  return [...labels, blank, ...text];
}

/** A box stands apart from its text by more than a heading's halves from one another. */
function isFar({ text }: Row, [start]: Span): boolean {
  return /(\s{3,}|\u3000\s+)$/.test(text.slice(0, start + /^\s*/.exec(text.slice(start))![0].length));
}

/** The text runs past every label but the first in full rows that are not finished: no label is a row's head. */
function runsRound(rows: readonly Row[], sides: readonly Sides[]): boolean {
  const text = sides.map(({ right }, i) => wordsOf(cutRow(rows[i]!, right ?? [0, 0])));
  const full = Math.max(...text.map(em)) * FULL;
  const labelled = sides.flatMap(({ left }, i) => (left === null ? [] : [i]));
  return labelled.length > 1 && labelled.slice(1).every((i) => em(text[i - 1]!) >= full && !isFinished(text[i - 1]!));
}

/** Rows cut at blank ones, which stay with what stands above. */
function together(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const [i, row] of rows.entries()) {
    if (i === 0 || (isBlank(rows[i - 1]!) && !isBlank(row))) found.push([row]);
    else found.at(-1)!.push(row);
  }
  return found;
}
