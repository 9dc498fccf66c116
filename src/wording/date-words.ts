// The date of printing in words, as exact as it is known: 2017年3月, March 2017.
import type { Language } from '../language/index.ts';

const locales = { zh: 'zh-Hans', en: 'en-GB' } as const satisfies Record<Language, string>;

const shown: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];
/** By the parts of the date. To make one takes a hundred times as long as to write a date with it. */
const formats = {
  zh: shown.map((parts) => new Intl.DateTimeFormat(locales.zh, { ...parts, timeZone: 'UTC' })),
  en: shown.map((parts) => new Intl.DateTimeFormat(locales.en, { ...parts, timeZone: 'UTC' })),
} as const satisfies Record<Language, readonly Intl.DateTimeFormat[]>;

/** `date` is an ISO 8601 year, month or day. `dateWords('2017-03', 'en')` → `March 2017`. */
export function dateWords(date: string, language: Language): string {
  const parts = date.split('-').length;
  return formats[language][parts - 1]!.format(new Date(date));
}
