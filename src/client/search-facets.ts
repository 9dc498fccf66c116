// The facets: links that narrow, with what each would leave. The numbers of one facet add up to its “all”.
import { FACETS, writeRequest, type Facet, type Hit, type Request } from '../search/index.ts';
import { node } from './node.ts';
import { isKept } from './search-lists.ts';
import type { SearchWords } from './search-words.ts';

interface Choice {
  readonly value: string | null;
  /** Null while it is not known. */
  readonly count: number | null;
  readonly name: string;
}

/** Headings and lists of links; every link keeps the rest of the address. `hits` are not narrowed yet. */
export function facetLists(hits: readonly Hit[], request: Request, words: SearchWords): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const left = hits.filter((hit) => isKept(hit, request, facet));
    const counts = new Map<string, number>();
    for (const hit of left) counts.set(hit[facet] ?? 'none', (counts.get(hit[facet] ?? 'none') ?? 0) + 1);
    const chosen = request[facet];
    if (chosen !== null && !counts.has(chosen)) counts.set(chosen, 0);
    if (counts.size < 2 && chosen === null) return [];
    const values = [...counts].map(([value, count]) => ({ value, count, name: nameOf(facet, value, words) }));
    return list(facet, [all(left.length, words), ...inOrder(facet, values, words)], request, words);
  });
}

/** The language of the page and the other; the other's number may come later. */
export function languageList(
  own: number,
  other: number | null,
  { request, words, language }: { request: Request; words: SearchWords; language: 'zh' | 'en' },
): HTMLElement[] {
  const elsewhere = language === 'zh' ? 'en' : 'zh';
  return list(
    'lang',
    [
      all(other === null ? null : own + other, words),
      { value: language, count: own, name: words.languages[language] },
      { value: elsewhere, count: other, name: words.languages[elsewhere] },
    ],
    request,
    words,
  );
}

function all(count: number | null, words: SearchWords): Choice {
  return { value: null, count, name: words.all };
}

function list(facet: Facet | 'lang', choices: readonly Choice[], request: Request, words: SearchWords): HTMLElement[] {
  const links = choices.map(({ value, count, name }) =>
    node(
      'li',
      {},
      node(
        'a',
        {
          href: writeRequest({ ...request, [facet]: value }),
          ...(request[facet] === value && { 'aria-current': 'true' }),
        },
        node('span', {}, name),
        ' ',
        node('span', {}, count === null ? '' : String(count)),
      ),
    ),
  );
  return [node('h2', {}, words.facets[facet]), node('ul', { 'data-facet': facet }, ...links)];
}

function nameOf(facet: Facet, value: string, words: SearchWords): string {
  const names: Readonly<Record<string, string>> =
    facet === 'kind' ? words.kinds : facet === 'district' ? words.districts : {};
  return value === 'none' ? words.without : (names[value] ?? value);
}

/** Years run in order; districts and kinds as the page's words list them; what is of none comes last. */
function inOrder<T extends { readonly value: string }>(
  facet: Facet,
  offered: readonly T[],
  words: SearchWords,
): readonly T[] {
  const order = Object.keys(facet === 'district' ? words.districts : words.kinds);
  const place = ({ value }: T): number =>
    value === 'none' ? Infinity : facet === 'year' ? Number(value) : order.indexOf(value);
  return offered.toSorted((a, b) => place(a) - place(b));
}
