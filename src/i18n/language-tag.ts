// A language as HTML and XML want it (BCP 47): inside the project it is `zh`, outside `zh-Hans`.
import type { Language } from '../language/index.ts';

/** `zh` → `zh-Hans`, `en` → `en`. */
export function languageTag(language: Language): 'zh-Hans' | 'en' {
  return language === 'zh' ? 'zh-Hans' : 'en';
}
