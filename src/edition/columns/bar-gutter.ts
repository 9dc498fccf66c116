// The gutter that a scanner read as a bar in the middle of rows.
import { em } from '../em.ts';
import { bestRun, FEWEST, trimmed, type Gutter, type Sides } from './gutter.ts';
import { isBlank, type Row } from './row.ts';

const BAR = /[|｜│┃]/g;
/** So long (em) must text be on both sides of a bar. */
const BESIDE = 4;
/** A row without a bar speaks against the gutter, less than one with a bar speaks for it. */
const BARE = -0.6;

/** The gutter that a scanner read as a bar in the middle of rows; null where none does. */
export function barGutter(rows: readonly Row[]): Gutter | null {
  const bars = rows.map(barIn);
  const run = bestRun(
    rows.map((row, i) => (isBlank(row) ? 0 : bars[i]!.sides === 'both' ? 1 : bars[i]!.sides ? 0 : BARE)),
  );
  if (run.sum < FEWEST) return null;
  const inside = trimmed(rows, run.rows);
  const sides = rows.slice(...inside).map((row, i): Sides => {
    const { at, sides: where } = bars[inside[0] + i]!;
    const length = row.text.length;
    if (where === 'both') return { left: [0, at + 1], right: [at + 1, length] };
    if (isBlank(row)) return { left: null, right: null };
    return where === 'right' ? { left: null, right: [0, length] } : { left: [0, length], right: null };
  });
  return { rows: inside, sides };
}

interface Bar {
  readonly at: number;
  /** On which of its sides text stands; null where there is no bar, or several (a table). */
  readonly sides: 'both' | 'left' | 'right' | null;
}

function barIn({ text }: Row): Bar {
  const found = [...text.matchAll(BAR)];
  const at = found[0]?.index ?? -1;
  if (found.length !== 1) return { at, sides: null };
  const [before, after] = [em(text.slice(0, at)), em(text.slice(at + 1))];
  if (before >= BESIDE && after >= BESIDE) return { at, sides: 'both' };
  return { at, sides: after === 0 ? 'left' : before === 0 ? 'right' : null };
}
