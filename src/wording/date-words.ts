// The date of printing in words, as exact as it is known: 2017年3月, March 2017.
import type { Language } from '../language/index.ts';

const locales = { zh: 'zh-Hans', en: 'en-GB' } as const satisfies Record<Language, string>;

/** `date` is an ISO 8601 year, month or day. `dateWords('2017-03', 'en')` → `March 2017`. */
export function dateWords(date: string, language: Language): string {
  const parts = date.split('-').length;
  const shown: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(locales[language], shown).format(new Date(date));
}
