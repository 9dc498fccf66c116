// What the search finds of a concept: its name, its definition, and every other name that somebody may type.
import { otherLanguage, type Language } from '../../language/index.ts';
import { addresses } from '../../publication/index.ts';
import type { Item } from '../../search/index.ts';
import { preferredTerm, type Concept } from '../../termbase/index.ts';
import type { Voice } from '../report/report-head.ts';

export type TermItemKeys = 'search.also' | 'search.avoid';

/** Between names in a list. */
const between: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };
/** Between sentences. */
const behind: Readonly<Record<Language, string>> = { zh: '', en: ' ' };

/** The item of `concept` in the search of the voice's language. */
export function termItem(concept: Concept, voice: Voice<TermItemKeys>): Item {
  const { language } = voice;
  return {
    kind: 'term',
    language,
    url: addresses.term(language, concept.id).slice(1), // from the site's root
    title: preferredTerm(concept, language).text,
    counterpart: preferredTerm(concept, otherLanguage(language)).text,
    text: [concept[language].definition, ...otherNames(concept, voice)].join(behind[language]),
  };
}

/** A sentence of the names that may be used as well, one of those that may not; none where there are none. */
function otherNames({ regions, ...concept }: Concept, { language, t }: Voice<TermItemKeys>): string[] {
  const own = (status: 'admitted' | 'deprecated'): string[] =>
    concept[language].terms.filter((term) => term.status === status).map(({ text }) => text);
  const elsewhere = language === 'zh' ? regions.filter(({ falseFriend }) => !falseFriend).map(({ text }) => text) : [];
  const told = [
    ['search.also', [...own('admitted'), ...elsewhere]],
    ['search.avoid', own('deprecated')],
  ] as const;
  return told.flatMap(([key, names]) =>
    names.length > 0 ? [t(key, { names: [...new Set(names)].join(between[language]) })] : [],
  );
}
