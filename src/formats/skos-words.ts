// What the parts of the SKOS graph share: language tags, and texts in both languages.
import type { Language, Localized } from '../language/index.ts';
import type { RdfNode, RdfValue } from './rdf.ts';

export type Properties = RdfNode['properties'];

export const LANGUAGES = ['zh', 'en'] as const;
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };
export const PINYIN_TAG = 'zh-Latn-pinyin';

export function inLanguage(language: Language, text: string): RdfValue {
  return { text, language: LANGUAGE_TAGS[language] };
}

/** Chinese first; none for null. */
export function inBoth(text: Localized | null): RdfValue[] {
  return text === null ? [] : LANGUAGES.map((language) => inLanguage(language, text[language]));
}

/** A note that begins with its name; none for null. */
export function namedNote(name: string, value: string | number | null): RdfValue[] {
  return value === null ? [] : [inLanguage('en', `${name}: ${value}`)];
}
