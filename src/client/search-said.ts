// Above the results: what was looked for besides, with a link that undoes it; and where nothing was found, the names
// that may have been meant.
import { writeRequest, type Language, type Name, type Request } from '../search/index.ts';
import { node } from './node.ts';
import type { Rest } from './search-answer.ts';
import { fill, type SearchWords } from './search-words.ts';

interface Saying {
  readonly request: Request;
  readonly rest: Rest;
  readonly words: SearchWords;
  readonly root: string;
  readonly language: Language;
}

export function drawSaid(place: HTMLElement, { request, rest, words, root, language }: Saying): void {
  const link = (wide: boolean, text: string): HTMLElement =>
    node('a', { href: writeRequest({ ...request, wide }) }, fill(text, { q: request.q }));
  const said = [
    ...(rest.said.length > 0 ? [fill(words.also, { forms: rest.said.join(words.pause) })] : []),
    ...(rest.most ? [words.most] : []),
  ].join(' ');
  place.dataset['done'] = ''; // for those who wait: no list changes any more
  place.replaceChildren(
    ...(said === '' ? [] : [node('span', {}, said), ' ', link(false, words.exactly)]),
    ...(request.wide ? [] : [link(true, words.widely)]),
    ...(rest.near.length === 0
      ? []
      : [node('span', { class: 'near' }, words.near, ...nearLinks(rest.near, root, language, words))]),
  );
}

function nearLinks(near: readonly Name[], root: string, language: Language, words: SearchWords): (Node | string)[] {
  return near.flatMap((name, i) => [
    ...(i > 0 ? [words.pause] : []),
    node('a', { href: `${root}${language}/${name.path}` }, name[language][0] ?? name.zh[0] ?? ''),
  ]);
}
