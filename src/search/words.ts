// The words of an English text, and their stems by the Snowball English (Porter 2) algorithm.
import { stem } from 'porter2';

/** `spelt` is the word without apostrophe, comma or point. */
export interface Word {
  readonly at: readonly [start: number, end: number];
  readonly spelt: string;
  readonly stem: string;
}

/** `worker's` and `218,000` are one word each; a hyphen parts. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+|[.,]\p{N}+)*/gu;

/** The words of a text in its comparable form. `words("218,000 workers")` → stems `218000`, `worker` */
export function words(comparable: string): readonly Word[] {
  return [...comparable.matchAll(WORD)].map((match) => {
    const spelt = match[0].replace(/['.,]/g, '');
    return { at: [match.index, match.index + match[0].length], spelt, stem: stem(spelt) };
  });
}
