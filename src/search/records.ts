// What is indexed: one record a block, or a page of a term, chart or indicator.
import { fold } from '../text/index.ts';
import { comparable } from './comparable.ts';
import type { Item, Language, SearchRecord } from './types.ts';
import { wordsApart } from './words.ts';

/** Between a title and what follows it. */
export const COLON: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };

/**
 * Pagefind's custom records for the items, in their order. Chinese goes character by character, parted by zero-width
 * spaces, because the dictionary that would part it into words at build is not the reader's browser's; Pagefind takes
 * the spaces out again. English goes as it stands, or as its words.
 */
export function records(items: readonly Item[]): readonly SearchRecord[] {
  return items.map((item) => {
    const text = searched(item);
    const indexed = item.language === 'zh' ? [...text].map(foldLetter) : [wordsApart(comparable(text)) ?? text];
    const comesBack = indexed.join('') === text && !UNKEPT.test(text);
    return {
      url: item.url,
      content: indexed.join('\u200b'),
      language: item.language,
      meta: meta(item, comesBack ? undefined : text),
      filters: filters(item),
    };
  });
}

/** White space and marks that do not come back from Pagefind as they went in. */
const UNKEPT = /\s{2}|[^\S ]|\u200b|\p{Script=Han} | \p{Script=Han}/u;

/** Letters and digits in the form in which a query asks for them, but for case, which Pagefind folds itself. */
function foldLetter(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) && fold(character) !== character.toLowerCase() ? fold(character) : character;
}

/** A page is also found by its title. */
function searched({ kind, language, title, text }: Item): string {
  return kind === 'report' || text === '' ? text || title : `${title}${COLON[language]}${text}`;
}

/**
 * `text` only where Pagefind's content is not the text itself: where folding or its handling of white space changed
 * it.
 */
function meta(
  { language, title, section, counterpart, beneath, place, tier, besides }: Item,
  text: string | undefined,
): Record<string, string> {
  const heading = section === undefined || section === '' ? title : `${title}${COLON[language]}${section}`;
  return {
    title: heading,
    ...(counterpart !== undefined && { counterpart }),
    ...(beneath !== undefined && { beneath }),
    ...(place !== undefined && { place }),
    ...(text !== undefined && { text }),
    ...(tier !== undefined && { tier }),
    ...(besides !== undefined && { besides: JSON.stringify(besides) }),
  };
}

function filters({ kind, language, district, year }: Item): Record<string, string[]> {
  return {
    kind: [kind],
    language: [language],
    ...(district !== undefined && { district: [district] }),
    ...(year !== undefined && { year: [String(year)] }),
  };
}
