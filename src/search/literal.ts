// What a reader typed as the contract takes it: the strings, words and phrases that must stand in a text.
import { readQuery } from './read-query.ts';
import type { Needle, Wanted } from './engine-types.ts';
import type { Language } from './types.ts';

/**
 * Null where nothing is asked of texts of `language`: Chinese is not asked of English ones. Chinese: every string
 * between spaces, a report's district and year counting where there are several; English: every word by stem and every
 * phrase in quotation marks exactly.
 */
export function literal(typed: string, language: Language): Wanted | null {
  const query = readQuery(typed, language);
  if (query === null) return null;
  const { phrases, words, keepsMarks } = query;
  const needles: readonly Needle[] =
    language === 'zh'
      ? phrases.flatMap((phrase) => phrase.split(' ').map((text) => ({ kind: 'string' as const, text })))
      : [
          ...phrases.map((text) => ({ kind: 'phrase' as const, text })),
          ...words.map(({ stem }) => ({ kind: 'stem' as const, stem })),
        ];
  return {
    language,
    all: needles.map((needle) => [needle]),
    keepsMarks,
    ...(language === 'zh' && needles.length > 1 && { placeCounts: true }),
  };
}
