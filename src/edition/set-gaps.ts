// White space inside a line: where it parts words, a heading's halves or a table's cells, and where it is the
// machine's.
import { isHan } from '../text/index.ts';
import type { Unit } from './unit.ts';

/** Between a heading's halves and a table's cells. */
const WIDE = '　';

/**
 * The gap that is kept between two characters with white space between them: only where it can mean something; else
 * null.
 */
export function gapBetween(before: string | undefined, next: string, cells: number): string | null {
  if (before === undefined) return null;
  if (cells > 1 || (isHan(before) && isHan(next))) return WIDE;
  if (/[\p{Script=Latin}\d]/u.test(before) && /[\p{Script=Latin}\d]/u.test(next)) return ' ';
  if ((isHan(before) || /[”’）》]/.test(before)) && /[\dA-Za-z“‘（《\p{Script=Han}]/u.test(next)) return WIDE;
  return /\d/.test(before) && isHan(next) ? WIDE : null;
}

/** An empty cell keeps its place: the first bar opens the row. Null where none stands between. */
export function gapOfBars(bars: number, before: string | undefined): string | null {
  const gaps = before === undefined ? bars - 1 : bars;
  return gaps > 0 ? WIDE.repeat(gaps) : null;
}

/** Gaps with a Han character on both sides. */
export function hanGaps(units: readonly Unit[]): number {
  return units.filter(
    ({ at, text }, i) => at === null && text === WIDE && isHan(units[i - 1]?.text) && isHan(units[i + 1]?.text),
  ).length;
}

/** A table's cell is not longer (characters): stretches of a longer line are phrases. */
const LONGEST_CELL = 24;

/** A name and, far from it, a number with its unit: a row of a table of two columns. */
const NAME_AND_NUMBER = /^\S.{0,22}(?:\s{3,}|\t\s*|\u3000{2,})[\d.,]+\s?[%万亿余]{0,2}\p{Script=Han}{0,3}$/u;

/**
 * Two spaces or more, or a tab, at least twice in a line, or once before a number: columns of a table. 1 for any other
 * line.
 */
export function countCells(raw: string): number {
  const row = raw.trim();
  if (NAME_AND_NUMBER.test(row) && !/[，。；]/.test(row)) return 2;
  const parts = row.split(/\s{2,}|\t/);
  return parts.length > 2 && parts.every((part) => part.length < LONGEST_CELL) ? parts.length : 1;
}

/**
 * A word set letter by letter (回 放, 提 供 岗 位) loses its gaps: when most Han stand alone between them, they mean
 * nothing.
 */
export function unspread(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ at }) => at === null)) return units;
  const pieces = units
    .map(({ at, text }) => (at === null ? WIDE : text))
    .join('')
    .split(WIDE);
  const alone = pieces.filter((piece) => piece.length === 1).length;
  return alone * 2 > pieces.length ? units.filter(({ at, text }) => !(at === null && text === WIDE)) : units;
}
