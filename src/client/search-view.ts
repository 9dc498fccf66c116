// Drawing results and facets: nodes only, no HTML from strings.
import {
  choices,
  FACETS,
  marked,
  narrow,
  writeRequest,
  type Facet,
  type Found,
  type Query,
  type Request,
} from '../search/index.ts';
import type { SearchWords } from './search-words.ts';

/** One result as an item of the list, with one link. `root` is the way to the site's root, as the page has it. */
export function resultItem(found: Found, query: Query, words: SearchWords, root: string): HTMLElement {
  const { kind, language, url, title, counterpart, beneath, place, shown } = found;
  const other = language === 'zh' ? 'en' : 'zh-Hans';
  const excerpt = marked(shown, query).map(({ text, hit }) => (hit ? node('mark', {}, text) : text));
  return node(
    'li',
    { class: `hit-${kind}` },
    node('p', { class: 'w' }, place ?? words.kinds[kind]),
    node(
      'h3',
      {},
      node('a', { href: root + url }, title),
      ...(counterpart === null ? [] : [language === 'zh' ? '　' : ' ', node('span', { lang: other }, counterpart)]),
    ),
    ...(excerpt.length > 0 ? [node('p', {}, ...excerpt)] : []),
    ...(beneath === null ? [] : [node('p', { class: 'beneath', lang: other }, beneath)]),
  );
}

/**
 * A heading and a list of links for each facet that has a choice to offer; every link keeps the rest of the address.
 */
export function facetLists(results: readonly Found[], request: Request, words: SearchWords): HTMLElement[] {
  return FACETS.flatMap((facet) => {
    const offered = choices(results, request, facet);
    if (offered.length < 2 && request[facet] === null) return [];
    const all = { value: null, count: narrow(results, request, facet).length, chosen: request[facet] === null };
    const links = [all, ...inOrder(facet, offered, words)].map(({ value, count, chosen }) =>
      node(
        'li',
        {},
        node(
          'a',
          { href: writeRequest({ ...request, [facet]: value }), ...(chosen && { 'aria-current': 'true' }) },
          node('span', {}, value === null ? words.all : nameOf(facet, value, words)),
          ' ',
          node('span', {}, String(count)),
        ),
      ),
    );
    return [node('h2', {}, words.facets[facet]), node('ul', {}, ...links)];
  });
}

function nameOf(facet: Facet, value: string, words: SearchWords): string {
  const names: Readonly<Record<string, string>> =
    facet === 'kind' ? words.kinds : facet === 'district' ? words.districts : {};
  return names[value] ?? value;
}

/** Years run in order; districts and kinds as the page's words list them. */
function inOrder<T extends { readonly value: string }>(
  facet: Facet,
  offered: readonly T[],
  words: SearchWords,
): readonly T[] {
  const order = Object.keys(facet === 'district' ? words.districts : words.kinds);
  const place = ({ value }: T): number => (facet === 'year' ? Number(value) : order.indexOf(value));
  return [...offered].sort((a, b) => place(a) - place(b));
}

function node(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
