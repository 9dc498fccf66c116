// When two names are one: what is compared of a name and of a query.
import { comparable } from './comparable.ts';
import { spellings } from './spellings.ts';
import { words } from './words.ts';
import { stem } from 'porter2';

/**
 * Chinese without spaces and quotation marks; English by stems, British and American alike, without a first article.
 * `nameKey('the Labor Disputes')` → `labor disput`
 */
export function nameKey(name: string): string {
  const asked = comparable(name);
  if (/\p{Script=Han}/u.test(asked)) return asked.replace(/[\s"'·]/g, '');
  return words(asked)
    .map(({ spelt }) => stem(oneSpelling(spelt)))
    .join(' ')
    .replace(/^(?:the|an?) (?=.)/, '');
}

const kept = new Map<string, string>();

/** Of all spellings of a word the first by the alphabet, so that each leads to the same. */
export function oneSpelling(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const one = [word, ...spellings(word)].sort()[0] ?? word;
  kept.set(word, one);
  return one;
}
