// Prepared strips → lines in their place: what stands around each in the seed, and how wide its column is.
import type { Line } from './line-kinds.ts';
import type { PreparedStrip } from './prepare-strip.ts';

/** Below this many lines a group has no width of its own; the document's usual one is taken. */
const ENOUGH = 4;
/** Shorter lines are labels and headings; they say nothing about a column. */
const LEAST = 8;

/** Adds blank lines before and after (counted in the seed) and the column's width (in visible characters) to each strip. */
export function placeLines(strips: readonly PreparedStrip[], seedLines: readonly string[]): Line[] {
  const blank = seedLines.map((line) => line.trim() === '');
  const groupOf = blank.map(() => 0);
  for (let i = 1; i < blank.length; i++) groupOf[i] = groupOf[i - 1]! + (blank[i] !== blank[i - 1] ? 1 : 0);
  const widths = Map.groupBy(strips, ({ strip }) => groupOf[strip.line - 1]!);
  const usual = median(strips.map(({ visible }) => visible.length).filter((length) => length >= LEAST));
  const column = new Map([...widths].map(([group, members]) => [group, members.length >= ENOUGH ? mode(members.map(({ visible }) => visible.length)) : usual]));
  return strips.map((prepared) => {
    const at = prepared.strip.line - 1;
    return { ...prepared, column: column.get(groupOf[at]!) ?? usual, blankBefore: run(blank, at, -1), blankAfter: run(blank, at, 1) };
  });
}

/** Blank lines in a row from `at` in `direction`; Infinity when the seed ends in them. */
function run(blank: readonly boolean[], at: number, direction: 1 | -1): number {
  let n = 0;
  for (let i = at + direction; ; i += direction, n++) {
    if (i < 0 || i >= blank.length) return Infinity;
    if (blank[i] !== true) return n;
  }
}

function mode(values: readonly number[]): number {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
  return counts.sort((a, b) => b.length - a.length || b.value - a.value)[0]?.value ?? 0;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
