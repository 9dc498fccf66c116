// The engine of the search page. For the time being over Pagefind's index: all candidates are read and held against
// what is wanted.
import {
  FACETS,
  MOST_COUNTED,
  stands,
  type Answer,
  type Engine,
  type Facet,
  type Found,
  type Hit,
  type Language,
  type Wanted,
} from '../search/index.ts';
import { allOf } from './search-engine.ts';

/** `root` is the site's root as an absolute address; `page` the page's language. */
export function openEngine(root: string, page: Language): Engine {
  const all = allOf(root, page);
  return {
    warm: () => void all(page).catch(() => undefined),
    find: async (wanted) => answer(await all(wanted.language), wanted),
  };
}

function answer(texts: readonly Found[], wanted: Wanted): Answer {
  const found = texts.filter((one) => stands(one.text, one.kind === 'report' ? (one.place ?? '') : '', wanted));
  const fits = (one: Found, except?: Facet): boolean =>
    FACETS.every((facet) => facet === except || (wanted.narrow?.[facet] ?? one[facet]) === one[facet]);
  const kept = found.filter((one) => fits(one));
  const counts = (facet: Facet): ReadonlyMap<string, number> => {
    const values = found.filter((one) => fits(one, facet)).map((one) => one[facet]);
    const groups = Map.groupBy(
      values.filter((value) => value !== null),
      (value) => value,
    );
    return new Map([...groups].map(([value, { length }]) => [value, length]));
  };
  const byNumber = new Map(kept.map((one, doc) => [doc, one]));
  return {
    total: Math.min(kept.length, MOST_COUNTED + 1),
    hits: kept.slice(0, MOST_COUNTED).map((one, doc) => hitOf(one, doc)),
    counts: { kind: counts('kind'), district: counts('district'), year: counts('year') },
    read: (hits) => Promise.resolve(hits.map(({ doc }) => byNumber.get(doc)!)),
  };
}

function hitOf({ kind, language, url, district, year }: Found, doc: number): Hit {
  const report = /\/reports\/([^/]+)\//.exec(url)?.[1] ?? null;
  const tier = kind !== 'report' ? 'page' : url.endsWith('#title') ? 'title' : /#h\d+$/.test(url) ? 'head' : 'block';
  return { doc, language, kind, tier, report, district, year };
}
