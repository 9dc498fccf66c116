// One change to the English of a segment that makes it say something else.
import type { Placed } from './five.ts';

export interface Mutant {
  readonly placed: Placed;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly en: string;
}

/** `of` the segment, the stretch that begins at `start` and reads `from` made into `to`. */
export function mutant(placed: Placed, kind: string, change: Change): Mutant {
  const { en } = placed.segment;
  const { start, from, to } = change;
  const changed = en.slice(0, start) + to + en.slice(start + from.length);
  return { placed, kind, from, to, en: changed };
}

export interface Change {
  readonly start: number;
  readonly from: string;
  readonly to: string;
}

/** The same order for the same seed: mulberry32, Fisher and Yates. */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  const mixed = [...all];
  let state = seed;
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    const j = ((t ^ (t >>> 14)) >>> 0) % (i + 1);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
