// What the search finds of a phrase: its patterns in the page's language, what it says, and how to put it; it leads
// to its place in the phraseology.
import { otherLanguage, type Language } from '../../language/index.ts';
import { addresses } from '../../publication/index.ts';
import type { Item } from '../../search/index.ts';
import type { Phrase } from '../../termbase/index.ts';

/** Among the terms: a reader who looks for words does not ask which list holds them. */
export function phraseItem(phrase: Phrase, language: Language): Item {
  const [title, ...others] = namesIn(phrase, language);
  return {
    kind: 'term',
    language,
    url: addresses.phraseology(language, phrase.id).slice(1), // from the site's root
    title: title!,
    counterpart: namesIn(phrase, otherLanguage(language))[0]!,
    text: [phrase.meaning[language], ...others, phrase.advice[language]].join(language === 'zh' ? '' : ' '),
  };
}

/** The first is what it is called by; what is to be avoided is not among them. */
function namesIn({ zh, en }: Phrase, language: Language): string[] {
  if (language === 'zh') return zh.patterns.map(({ text }) => text);
  const usable = en.patterns.filter(({ status }) => status !== 'deprecated');
  return usable
    .toSorted((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'))
    .map(({ text }) => text);
}
