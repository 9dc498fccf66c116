// A head that no sign marks: told by its length against its column, and by how it stands.
import { isEnded } from '../text/index.ts';
import { em } from './em.ts';
import { isUnclosed } from './joint.ts';
import type { Line, Signs } from './line.ts';

/** A head is shorter than this many characters. */
export const SHORT = 32;
/**
 * No newspaper column is wider (em); a text of longer lines was joined by the converter, and a short line tells
 * nothing.
 */
export const WIDEST_COLUMN = 30;

/** Short, unfinished, and alone between blank lines, or much narrower than the column whose first line it is. */
export function isPlainHead(
  { visible, gaps, column, width, lines, at, ends, above, below, belowIndented, indent, blankAfter, blankBefore }: Line,
  jointOf: Signs['joint'],
): boolean {
  if (
    visible.length >= SHORT ||
    visible.length < 2 ||
    at > 0 ||
    /[。；，、：:]$|[。；]/.test(visible) ||
    /^[，。；：、”’》）]/.test(visible)
  )
    return false;
  // a paragraph begins right below, and this one has no end
  if (belowIndented && lines > 1 && indent === 0) return true;
  const alone = lines === 1 && blankBefore > 0 && blankAfter > 0;
  if (gaps > 0 && alone && !/[，、]/.test(visible)) return true;
  // set across columns, in two lines
  if (lines === 2 && !isEnded(ends) && column <= WIDEST_COLUMN && width > column + 1.5) return true;
  // A clause as wide as the column is text, if the line before was as wide and not at its end.
  if (alone)
    return !(/[，、]/.test(visible) && Math.abs(width - column) <= 2 && em(above) >= column - 2 && !isEnded(above));
  // text set wide does not break so soon
  if (column > WIDEST_COLUMN) return lines > 1 && below !== '' && width < WIDEST_COLUMN;
  // Right above its text: narrower than a first line with its indent, whole in itself, and no word cut at its end.
  return (
    column <= WIDEST_COLUMN &&
    lines > 1 &&
    !/[，、]/.test(visible) &&
    width <= column - 3 &&
    (lines > 2 || isEnded(ends)) &&
    !isUnclosed(visible) &&
    (blankBefore === Infinity || jointOf(visible, below) === 1)
  );
}
