// Finding the termbase's terms in a string of either language: leftmost, then longest, never one inside another.
import type { Span } from '../annotations/index.ts';
import type { Language } from '../language/index.ts';
import type { Concept } from './read-concept.ts';
import { halves, partnerPlace, type Half } from './split-form.ts';
import { folded, termForms } from './term-forms.ts';

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
  const index = indexOf(concepts, language);
  const seen = folded(text, language);
  const matches: TermMatch[] = [];
  for (let at = 0; at < seen.length;) {
    const found = candidatesAt(seen, at, index).find((candidate) =>
      stands(candidate, { text: seen, printed: text, at, language, matches }),
    );
    if (found === undefined) {
      at += 1;
      continue;
    }
    matches.push({
      concept: found.concept,
      term: found.term,
      at: [at, at + found.form.length],
      ...(found.partner !== null && { half: true }),
    });
    at += found.form.length;
  }
  return matches;
}

interface Form extends Half {
  readonly term: string;
  readonly concept: string;
  readonly not: readonly string[];
}
/** Forms by how they begin, longest first; a form shorter than the key is its own key. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly Form[]>;
  /** First characters of all forms: at most places of a text none begins. */
  readonly starts: ReadonlySet<string>;
}

/** How much of a form's beginning is its key: a letter begins hundreds of forms, three of them a few. */
const KEY = 3;

/** Those that begin as the text does at this place, longest first. */
function candidatesAt(text: string, at: number, { byKey: index, starts }: Index): readonly Form[] {
  if (!starts.has(text[at]!)) return none;
  const [three, two, one] = [
    index.get(text.slice(at, at + KEY)),
    index.get(text.slice(at, at + 2)),
    index.get(text[at]!),
  ];
  if (two === undefined && one === undefined) return three ?? none;
  return [...(three ?? none), ...(two ?? none), ...(one ?? none)];
}

const none: readonly Form[] = [];

const indexes = { zh: new WeakMap<readonly Concept[], Index>(), en: new WeakMap<readonly Concept[], Index>() };

function indexOf(concepts: readonly Concept[], language: Language): Index {
  const built = indexes[language].get(concepts) ?? buildIndex(concepts, language);
  indexes[language].set(concepts, built);
  return built;
}

function buildIndex(concepts: readonly Concept[], language: Language): Index {
  const forms = concepts.flatMap((concept) =>
    concept[language].terms.flatMap((term) =>
      termForms(term, language)
        .flatMap(halves)
        .map((half): Form => ({
          ...half,
          term: term.text,
          concept: concept.id,
          not: term.not.map((phrase) => folded(phrase, language)),
        })),
    ),
  );
  return {
    byKey: Map.groupBy(forms.sort(longestFirst), ({ form }) => form.slice(0, KEY)),
    starts: new Set(forms.map(({ form }) => form[0]!)),
  };
}

/** Of equal length, what stands by itself before a half: `enterprises … of the area` leaves the enterprises alone. */
function longestFirst(a: Form, b: Form): number {
  return b.form.length - a.form.length || Number(a.partner !== null) - Number(b.partner !== null);
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

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
