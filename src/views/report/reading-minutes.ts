// How long a Chinese text takes to read.

/** Characters a minute of silent reading: a round middle of what is commonly said of adults, 300 to 500. */
const pace = 400;

/** Whole minutes, at least one. */
export function readingMinutes(characters: number): number {
  return Math.max(1, Math.round(characters / pace));
}
