// Finding the termbase's terms in a string of either language: leftmost, then longest, never one inside another.
import type { Span } from '../annotations/index.ts';
import type { Language } from '../language/index.ts';
import type { Concept } from './read-concept.ts';
import { folded, termForms } from './term-forms.ts';

/** A term found: whose it is, the term as the entry writes it, and where it stands. */
export interface TermMatch {
  readonly concept: string;
  readonly term: string;
  readonly at: Span;
}

/**
 * The terms of `concepts` in `text`, in order. At each place the longest form wins, and the search goes on behind it.
 * Chinese has no word boundaries and needs none; English is matched at word boundaries, capitals and hyphens apart,
 * singular and plural. A place that one of the entry's `not` phrases covers is passed over. Offsets are UTF-16 units
 * of `text` as it came. The index is built once for an array of concepts; give the same array again.
 *
 * `findTerms('签订集体合同1.35万份', 'zh', concepts)` → `[{ concept: 'collective-contract', term: '集体合同', at: [2, 6] }]`
 */
export function findTerms(text: string, language: Language, concepts: readonly Concept[]): TermMatch[] {
  const index = indexOf(concepts, language);
  const seen = folded(text, language);
  const matches: TermMatch[] = [];
  for (let at = 0; at < seen.length;) {
    const found = index
      .get(seen[at]!)
      ?.find((candidate) => stands(candidate, { text: seen, printed: text, at }, language));
    if (found === undefined) {
      at += 1;
      continue;
    }
    matches.push({ concept: found.concept, term: found.term, at: [at, at + found.form.length] });
    at += found.form.length;
  }
  return matches;
}

interface Form {
  readonly form: string;
  readonly term: string;
  readonly concept: string;
  readonly not: readonly string[];
}
/** Forms by their first character, longest first. */
type Index = ReadonlyMap<string, readonly Form[]>;

const indexes = { zh: new WeakMap<readonly Concept[], Index>(), en: new WeakMap<readonly Concept[], Index>() };

function indexOf(concepts: readonly Concept[], language: Language): Index {
  const built = indexes[language].get(concepts) ?? buildIndex(concepts, language);
  indexes[language].set(concepts, built);
  return built;
}

function buildIndex(concepts: readonly Concept[], language: Language): Index {
  const forms = concepts.flatMap((concept) =>
    concept[language].terms.flatMap((term) =>
      termForms(term, language).map((form): Form => ({
        form,
        term: term.text,
        concept: concept.id,
        not: term.not.map((phrase) => folded(phrase, language)),
      })),
    ),
  );
  return Map.groupBy(
    forms.sort((a, b) => b.form.length - a.form.length),
    ({ form }) => form[0]!,
  );
}

interface Place {
  readonly text: string;
  readonly printed: string;
  readonly at: number;
}

function stands({ form, not }: Form, { text, printed, at }: Place, language: Language): boolean {
  if (!text.startsWith(form, at)) return false;
  if (language === 'en' && /[-\u2010\u2011]/.test(printed[at - 1] ?? '')) return false; // co-worker is no worker
  if (language === 'en' && (isWordCharacter(text, at - 1) || isWordCharacter(text, at + form.length))) return false;
  return !not.some((phrase) => covers(phrase, form, text, at));
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
