// How long a text takes to read.

/**
 * A minute of silent reading. Characters: a round middle of what is commonly said of adults, 300 to 500. Words: the
 * lower end of what is said of English prose, 200 to 260, since these texts are dense.
 */
const pace = { characters: 400, words: 200 } as const;

/** Whole minutes, at least one. */
export function readingMinutes(amount: number, of: keyof typeof pace): number {
  return Math.max(1, Math.round(amount / pace[of]));
}
