// The interface's words in one language: `words('zh')('nav.reports')`. Plain i18next; a page asks once, nothing is
// ever switched.
import { createInstance, type TFunction } from 'i18next';
import { languages, otherLanguage, type Language } from '../language/index.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';
import type { Key } from './key.ts';
import { remember } from './remember.ts';
import type { Say } from '../wording/index.ts';

export type { Key } from './key.ts';
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
  missingKeyHandler: (_languages, _namespace, key) => {
    throw new Error(`No words for “${key}”.`);
  },
  missingInterpolationHandler: (text, [slot]) => {
    throw new Error(`“${text}” has nothing for ${slot}.`);
  },
});

const fixed: Readonly<Record<Language, Words>> = {
  zh: remember(catalogues.getFixedT('zh')),
  en: remember(catalogues.getFixedT('en')),
};

/** The words of a page's language. Throws where a key or a variable is missing, so such a page does not build. */
export function words(language: Language): Words {
  return fixed[language];
}

/**
 * The same words as a stage takes them: any key, and slots that are not held to the key by type (a generic function
 * is no argument for a plain one). A slot left empty stops the build all the same.
 */
export function say(language: Language): Say<Key> {
  return fixed[language] as unknown as Say<Key>;
}
