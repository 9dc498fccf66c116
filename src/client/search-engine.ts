// Asking Pagefind: the index is loaded at the first question, the other language's when it is first wanted.
import {
  candidates,
  isLiteral,
  readFragment,
  type Found,
  type Fragment,
  type Language,
  type Query,
} from '../search/index.ts';

/** What is used of pagefind.js. */
interface Pagefind {
  readonly search: (
    term: string | null,
    options?: { filters: Record<string, string[]> },
  ) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
  readonly mergeIndex: (path: string, options: { language: string }) => Promise<void>;
}

export type Ask = (query: Query) => Promise<readonly Found[]>;

/**
 * A function that answers queries with literal hits only, best first. `root` is the site's root as an absolute
 * address; `page` the page's language, whose engine is loaded. It throws where the index cannot be had, and may be
 * asked again.
 */
export function searchEngine(root: string, page: Language): Ask {
  const once = kept(() => load(root));
  const other = kept(async () =>
    (await once()).mergeIndex(`${root}pagefind/`, { language: page === 'zh' ? 'en' : 'zh' }),
  );
  return async (query) => {
    const pagefind = await once();
    if (query.language !== page) await other();
    const { results } = await pagefind.search(candidates(query, page), { filters: { language: [query.language] } });
    const found = (await Promise.all(results.map((result) => result.data()))).map(readFragment);
    const literal = found.filter((one) => one.language === query.language && isLiteral(one.text, query));
    return [...new Map(literal.map((one) => [one.url, one])).values()];
  };
}

/** The empty search says whether the index is there: merging into one that is not would wait for ever. */
async function load(root: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.search('');
  return pagefind;
}

/** Done once; after a failure, done anew. */
function kept<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
