// How many squares stand in each row of a pyramid.
import type { Datum } from '../types.ts';

/** `rows`: squares in each, from the top. */
export interface Level {
  readonly datum: Datum;
  readonly rows: readonly number[];
}

interface Room {
  readonly growth: number;
  readonly most: number;
  readonly field: number;
  readonly pitch: number;
}
export interface Levels {
  readonly levels: readonly Level[];
  /** What a square stands for. */
  readonly per: number;
  /** A square and the gap after it, px. */
  readonly pitch: number;
}

/** A square is worth 1, 2 or 5 of a power of ten: the least that leaves no more than `most`. */
export function levelsOf(data: readonly Datum[], { growth, most, field, pitch }: Room): Levels {
  const worths = Array.from({ length: 15 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
  const count = (per: number): number => data.reduce((sum, datum) => sum + squares(datum, per), 0);
  const per = worths.find((worth) => count(worth) <= most) ?? worths.at(-1)!;
  const levels = data.reduce<readonly Level[]>((done, datum) => {
    const before = done.reduce((sum, { rows }) => sum + rows.length, 0);
    return [...done, { datum, rows: rowsOf(squares(datum, per), before, growth) }];
  }, []);
  const widest = Math.max(1, ...levels.flatMap(({ rows }) => rows));
  return { levels, per, pitch: Math.min(pitch, field / widest) };
}

/** What is there at all has a square. */
function squares({ number: { value, upper } }: Datum, per: number): number {
  return Math.ceil((upper === null ? value : (value + upper) / 2) / per);
}

/** As long as their place in the pyramid lets them be; the one that holds the rest stands among its like. */
function rowsOf(count: number, before: number, growth: number): readonly number[] {
  const rows: number[] = [];
  for (let left = count; left > 0;) {
    const row = Math.min(left, Math.floor(1 + growth * (before + rows.length)));
    rows.push(row);
    left -= row;
  }
  return rows.toSorted((a, b) => a - b);
}
