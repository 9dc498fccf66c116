// An item as a result: what is searched of it, and what is shown.
import type { Found, Item, Language } from './types.ts';

/** Between a title and what follows it. */
const COLON: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };

/** A page is also found by its title. */
export function searchedText({ kind, language, title, text }: Item): string {
  return kind === 'report' || text === '' ? text || title : `${title}${COLON[language]}${text}`;
}

export function foundOf(item: Item): Found {
  const { kind, language, url, title, section, counterpart, beneath, place, district, year, besides } = item;
  return {
    kind,
    language,
    url,
    text: searchedText(item),
    shown: item.text,
    title: section === undefined || section === '' ? title : `${title}${COLON[language]}${section}`,
    counterpart: counterpart ?? null,
    beneath: beneath ?? null,
    place: place ?? null,
    district: district ?? null,
    year: year === undefined ? null : String(year),
    ...(besides !== undefined && { besides }),
  };
}
