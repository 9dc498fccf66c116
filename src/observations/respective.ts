// 分别: several things are named, then several numbers, to each thing its own.

export interface Respective {
  /** What stands before 分别: the things, in order. */
  readonly things: string;
  /** Of which of them the number speaks, from 0. */
  readonly place: number;
}

/**
 * `clauseBefore` is the clause up to the number: `东城、西城分别新建20家、` → 东城、西城, 1. Null without 分别; of two the nearer
 * counts.
 */
export function respective(clauseBefore: string): Respective | null {
  const cut = clauseBefore.lastIndexOf('分别');
  if (cut < 0) return null;
  const numbersBefore = clauseBefore.slice(cut).match(/[、和]/g) ?? [];
  return { things: clauseBefore.slice(0, cut), place: numbersBefore.length };
}
