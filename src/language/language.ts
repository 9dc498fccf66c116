// The two languages of the publication. As HTML and XML want them tagged: i18n/language-tag.

/** `zh` is Chinese in simplified characters. */
export type Language = 'zh' | 'en';

/** Something in both languages: interface, charts, concepts, an editor's reasons. Both or it does not compile. */
export type Localized<T = string> = { readonly zh: T; readonly en: T };

/** In the order in which both are shown. */
export const languages: readonly Language[] = ['zh', 'en'];

/** The other language of the two. */
export function otherLanguage(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}
