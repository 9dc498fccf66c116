// Forms whose words stand apart, `accepted … cases`: what is between them is the sentence's own (a number, an object).
import type { Language } from '../language/index.ts';

/** The other half of a split form, and on which side of the one at hand it is to be looked for. */
export interface Partner {
  readonly part: string;
  readonly side: 'before' | 'after';
}

/** One half of a form by which it is found; a form that is not split is one half without a partner. */
export interface Half {
  readonly form: string;
  readonly partner: Partner | null;
}

/**
 * `accepted … cases` → `accepted` with `cases` after it, and `cases` with `accepted` before it: the term stands at the
 * first of the two that no other term has taken.
 */
export function halves(form: string): Half[] {
  const [first, second] = form.split(/ ?… ?/);
  if (first === undefined || second === undefined) return [{ form, partner: null }];
  return [
    { form: first, partner: { part: second, side: 'after' } },
    { form: second, partner: { part: first, side: 'before' } },
  ];
}

/** How far apart the halves may stand, in characters: an object with its number, not the next clause. */
const REACH = { zh: 12, en: 60 } as const;

/** What ends the stretch in which a partner is looked for; a point between digits is none. */
const ENDS = { zh: /[，；：。！？]/u, en: /[;:!?]|\.(?!\d)/u } as const;

/**
 * Where the partner of the half at `[start, end]` stands in `text`, nearest first, or null; `isWord` tells a place
 * where it may stand.
 */
export function partnerPlace(
  { part, side }: Partner,
  { text, at: [start, end], language }: { text: string; at: readonly [number, number]; language: Language },
  isWord: (at: number, length: number) => boolean,
): number | null {
  const reach = REACH[language] + part.length;
  const from = side === 'after' ? end : Math.max(0, start - reach);
  const stretch = text.slice(from, side === 'after' ? end + reach : start);
  const places = [...placesOf(part, stretch)].filter((place) => {
    const between = side === 'after' ? stretch.slice(0, place) : stretch.slice(place + part.length);
    return !ENDS[language].test(between) && isWord(from + place, part.length);
  });
  const nearest = places.at(side === 'after' ? 0 : -1);
  return nearest === undefined ? null : from + nearest;
}

function* placesOf(part: string, text: string): Generator<number> {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) yield at;
}
