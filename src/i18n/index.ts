// The interface's words in one language: `words('zh')('nav.reports')`. Plain i18next; a page asks once, nothing is ever switched.
import { createInstance, type TFunction } from 'i18next';
import { languages, otherLanguage, type Language } from '../language/index.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export { countWord } from './count-word.ts';
export { languageTag } from './language-tag.ts';
export { rich, type Piece } from './rich.ts';
export { languages, otherLanguage, type Language };
export type Words = TFunction<'translation', undefined>;

const catalogues = createInstance();
await catalogues.init({
  resources: { zh: { translation: zh }, en: { translation: en } },
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false }, // Astro escapes
  saveMissing: true,
  missingKeyHandler: (_languages, _namespace, key) => { throw new Error(`No words for “${key}”.`); },
  missingInterpolationHandler: (text, [slot]) => { throw new Error(`“${text}” has nothing for ${slot}.`); },
});

const fixed: Readonly<Record<Language, Words>> = { zh: catalogues.getFixedT('zh'), en: catalogues.getFixedT('en') };

/** The words of a page's language. Throws where a key or a variable is missing, so such a page does not build. */
export function words(language: Language): Words {
  return fixed[language];
}
