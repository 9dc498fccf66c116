// The date of printing in words, as exact as it is known: 2017年3月, March 2017.
import { languageTag, type Language } from '../i18n/index.ts';

/** `date` is an ISO 8601 year, month or day. `dateWords('2017-03', 'en')` → `March 2017`. */
export function dateWords(date: string, language: Language): string {
  const parts = date.split('-').length;
  const shown: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', ...(parts > 1 && { month: 'long' }), ...(parts > 2 && { day: 'numeric' }) };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : languageTag(language), shown).format(new Date(date));
}
