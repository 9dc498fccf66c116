// A language as HTML and XML want it (BCP 47): inside the project it is `zh`, outside `zh-Hans`.

/** `zh` → `zh-Hans`, `en` → `en`. */
export function languageTag(language: 'zh' | 'en'): 'zh-Hans' | 'en' {
  return language === 'zh' ? 'zh-Hans' : 'en';
}
