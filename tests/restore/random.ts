// A small seeded generator of chance (mulberry32): the same seed spoils a text in the same way on every machine.

export interface Random {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  /** One of `from`; undefined of an empty list. */
  readonly pick: <T>(from: readonly T[]) => T | undefined;
  /** At most `count` of `from`, in their order. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (from) => from[whole(0, Math.max(0, from.length - 1))],
    some: (from, count) => {
      const left = from
        .map((value, at) => ({ value, at, key: next() }))
        .sort((a, b) => a.key - b.key)
        .slice(0, count);
      return left.sort((a, b) => a.at - b.at).map(({ value }) => value);
    },
  };
}
