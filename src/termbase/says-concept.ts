// Whether a text says a concept: by any of its terms of a status, also inside a longer term.
import type { Language } from '../language/index.ts';
import type { Term } from './concept-schema.ts';
import type { Concept } from './read-concept.ts';
import { folded, termForms } from './term-forms.ts';

/**
 * The first term of `concept`, among those of the statuses asked for, that stands in `text` at word boundaries, or
 * null. What a `not` phrase covers is passed over.
 *
 * `saysConcept('two collective contracts', 'en', contract, ['preferred'])` → `{ text: 'collective contract', … }`
 */
export function saysConcept(
  text: string,
  language: Language,
  concept: Concept,
  statuses: readonly Term['status'][],
): Term | null {
  const terms: readonly Term[] = concept[language].terms;
  const seen = folded(text, language);
  return terms.find((term) => statuses.includes(term.status) && stands(term, seen, language)) ?? null;
}

function stands(term: Term, seen: string, language: Language): boolean {
  const without = term.not.reduce((rest, phrase) => rest.replaceAll(folded(phrase, language), ' '), seen);
  return termForms(term, language).some((form) =>
    language === 'zh' ? without.includes(form) : standsAlone(form, without),
  );
}

/** At word boundaries on both sides. */
function standsAlone(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + form.length] ?? ' '];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
