// Finding the termbase's terms in a string of either language: leftmost, then longest, never one inside another.
import type { Span } from '../annotations/index.ts';
import type { Language } from '../language/index.ts';
import type { Concept } from './read-concept.ts';
import { partnerPlace } from './split-form.ts';
import { folded } from './term-forms.ts';
import { candidatesAt, placesToTry, termIndex, type Form } from './term-index.ts';

/** A term found: whose it is, the term as the entry writes it, and where it stands. */
export interface TermMatch {
  readonly concept: string;
  readonly term: string;
  readonly at: Span;
  /** That it is one half of a split form. */
  readonly half?: true;
}

/**
 * The terms of `concepts` in `text`, in order. At each place the longest form wins, and the search goes on behind it.
 * Chinese has no word boundaries and needs none; English is matched at word boundaries, capitals and hyphens apart,
 * singular and plural. A place that one of the entry's `not` phrases covers is passed over. A form may be split,
 * `accepted … cases`: its place is the half that comes first and is free. Offsets are UTF-16 units of `text` as it
 * came. The index is built once for an array of concepts; give the same array again.
 *
 * `findTerms('签订集体合同1.35万份', 'zh', concepts)` → `[{ concept: 'collective-contract', term: '集体合同', at: [2, 6] }]`
 */
export function findTerms(text: string, language: Language, concepts: readonly Concept[]): TermMatch[] {
  const index = termIndex(concepts, language);
  const seen = folded(text, language);
  const matches: TermMatch[] = [];
  const next = placesToTry(seen, index);
  for (let at = next(0); at < seen.length;) {
    const found = isInWord(seen, at, language)
      ? undefined
      : candidatesAt(seen, at, index).find((candidate) =>
          stands(candidate, { text: seen, printed: text, at, language, matches }),
        );
    if (found === undefined) {
      at = next(at + 1);
      continue;
    }
    matches.push({
      concept: found.concept,
      term: found.term,
      at: [at, at + found.form.length],
      ...(found.partner !== null && { half: true }),
    });
    at = next(at + found.form.length);
  }
  return matches;
}

interface Place {
  readonly text: string;
  readonly printed: string;
  readonly at: number;
  readonly language: Language;
  /** What was found before. */
  readonly matches: readonly TermMatch[];
}

function stands(candidate: Form, place: Place): boolean {
  const { form, not } = candidate;
  const { text, at } = place;
  if (!text.startsWith(form, at) || !isWord(at, form.length, place)) return false;
  return !not.some((phrase) => covers(phrase, form, text, at)) && standsWithPartner(candidate, place);
}

/** Whether the other half, if there is one, is near, and is not itself the place where this use was found. */
function standsWithPartner({ form, partner, concept }: Form, place: Place): boolean {
  if (partner === null) return true;
  const here = { ...place, at: [place.at, place.at + form.length] as const };
  const other = partnerPlace(partner, here, (at, length) => isWord(at, length, place));
  return other !== null && !place.matches.some((match) => match.concept === concept && match.at[0] === other);
}

/** Chinese knows no words; in English co-worker is no worker. */
function isWord(at: number, length: number, { text, printed, language }: Place): boolean {
  if (language === 'zh') return true;
  if (/[-\u2010\u2011]/.test(printed[at - 1] ?? '')) return false;
  return !isWordCharacter(text, at - 1) && !isWordCharacter(text, at + length);
}

/** Whether `phrase` stands in `text` so that one of the places where it holds `form` is the place `at`. */
function covers(phrase: string, form: string, text: string, at: number): boolean {
  for (let inside = phrase.indexOf(form); inside !== -1; inside = phrase.indexOf(form, inside + 1)) {
    if (text.startsWith(phrase, at - inside)) return true;
  }
  return false;
}

/** No English form begins behind a letter from a to z: most places of a text, told without a pattern. */
function isInWord(text: string, at: number, language: Language): boolean {
  if (language === 'zh' || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before >= A && before <= Z;
}
const [A, Z] = ['a', 'z'].map((letter) => letter.charCodeAt(0)) as [number, number];

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
