// Asking Pagefind: the index is loaded at the first question, the other language's when it is first wanted.
import {
  candidates,
  isLiteral,
  partFolder,
  PARTS_FILE,
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
  const home = `${root}pagefind/`;
  const once = kept(() => load(home, page));
  const other = kept(async () => {
    const { pagefind, parts } = await once();
    for (const part of parts) await pagefind.mergeIndex(part, { language: page === 'zh' ? 'en' : 'zh' });
  });
  return async (query) => {
    const { pagefind } = await once();
    if (query.language !== page) await other();
    const { results } = await pagefind.search(candidates(query, page), { filters: { language: [query.language] } });
    const found = (await Promise.all(results.map((result) => result.data()))).map(readFragment);
    const literal = found.filter((one) => one.language === query.language && isLiteral(one.text, query));
    return [...new Map(literal.map((one) => [one.url, one])).values()];
  };
}

/** Every text of a language, read whole once: what `openEngine` looks through until it has an index of its own. */
export function allOf(root: string, page: Language): (language: Language) => Promise<readonly Found[]> {
  const home = `${root}pagefind/`;
  const once = kept(() => load(home, page));
  const texts = (language: Language): (() => Promise<readonly Found[]>) =>
    kept(async () => {
      const { pagefind, parts } = await once();
      if (language !== page) for (const part of parts) await pagefind.mergeIndex(part, { language });
      const { results } = await pagefind.search(null, { filters: { language: [language] } });
      return (await Promise.all(results.map((result) => result.data()))).map(readFragment);
    });
  const own: Readonly<Record<Language, () => Promise<readonly Found[]>>> = { zh: texts('zh'), en: texts('en') };
  return (language) => own[language]();
}

interface Loaded {
  readonly pagefind: Pagefind;
  /** The addresses of all parts of the index, the first of which is loaded as such. */
  readonly parts: readonly string[];
}

/** The empty search says whether the index is there: merging into one that is not would wait for ever. */
async function load(home: string, page: Language): Promise<Loaded> {
  const [pagefind, count] = (await Promise.all([
    import(/* @vite-ignore */ `${home}pagefind.js`),
    fetch(home + PARTS_FILE).then((response) => response.json()),
  ])) as [Pagefind, number];
  await pagefind.search('');
  const parts = Array.from({ length: count }, (_, i) => home + partFolder(i));
  for (const part of parts.slice(1)) await pagefind.mergeIndex(part, { language: page });
  return { pagefind, parts };
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
