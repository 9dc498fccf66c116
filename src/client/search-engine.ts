// Asking the engine a query as `readQuery` has it, and reading all that is found.
import type { Found, Language, Needle, Query, Wanted } from '../search/index.ts';
import { openEngine } from './engine.ts';

export type Ask = (query: Query) => Promise<readonly Found[]>;

/**
 * A function that answers queries with literal hits only, 500 at most. `root` is the site's root as an absolute
 * address; `page` the page's language. It throws where the index cannot be had, and may be asked again.
 */
export function searchEngine(root: string, page: Language): Ask {
  const engine = openEngine(root, page);
  return async (query) => {
    const { hits, read } = await engine.find(wantedOf(query));
    return read(hits);
  };
}

function wantedOf({ language, phrases, words, keepsMarks }: Query): Wanted {
  const asked = phrases.map((text): Needle => ({ kind: language === 'zh' ? 'string' : 'phrase', text }));
  const stems = words.map(({ stem }): Needle => ({ kind: 'stem', stem }));
  return { language, all: [...asked, ...stems].map((needle) => [needle]), keepsMarks };
}
