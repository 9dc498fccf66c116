// Drawing results: nodes only.
import { excerpt, type FigureFound, type Found, type Wanted } from '../search/index.ts';
import { node } from './node.ts';
import type { SearchWords } from './search-words.ts';

/** How an item is drawn: `root` is the way to the site's root, as the page has it. */
export interface Drawing {
  readonly words: SearchWords;
  readonly root: string;
}

/** One result as an item of its list, with one link. */
export function resultItem(found: Found, wanted: Wanted, { words, root }: Drawing): HTMLElement {
  const { kind, language, url, title, counterpart, beneath, place, shown } = found;
  const other = language === 'zh' ? 'en' : 'zh-Hans';
  const isTitle = /#title$/.test(url);
  const link = node(
    'a',
    { href: root + url },
    ...(isTitle ? marked(title, wanted) : kind === 'report' ? [title] : marked(title, wanted)),
  );
  return node(
    'li',
    { class: `hit-${kind}` },
    node('p', { class: 'w' }, place ?? words.kind[kind]),
    node(
      'h3',
      {},
      link,
      ...(counterpart === null ? [] : [language === 'zh' ? '　' : ' ', node('span', { lang: other }, counterpart)]),
    ),
    ...(isTitle || shown === '' ? [] : [node('p', {}, ...marked(shown, wanted))]),
    ...(beneath === null ? [] : [node('p', { class: 'beneath', lang: other }, beneath)]),
  );
}

/** A result that is not shown yet: its link alone. */
export function hiddenItem({ url, title, kind }: Found, { root }: Drawing): HTMLElement {
  return node('li', { class: `hit-${kind}`, hidden: '' }, node('h3', {}, node('a', { href: root + url }, title)));
}

/** The number, what it counts, when and where, and its sentence, to which it leads. */
export function figureItem({ figure, of, sentence }: FigureFound, wanted: Wanted, { root }: Drawing): HTMLElement {
  const url = figure.sentence === undefined ? of.url : of.url.replace(/#.*$/, `#${figure.sentence}`);
  const where = figure.where ?? (of.place ?? '').split(/[ ，,　]/)[0] ?? '';
  const pause = of.language === 'zh' ? '，' : ', ';
  return node(
    'li',
    { class: 'hit-figure' },
    node('h3', {}, node('a', { href: root + url }, figure.number), ' ', node('span', {}, figure.label)),
    node('p', { class: 'w' }, [where, figure.when].filter(Boolean).join(pause)),
    node('p', {}, ...marked(sentence, wanted)),
  );
}

function marked(text: string, wanted: Wanted): (Node | string)[] {
  return excerpt(text, wanted).map((run) => (run.hit ? node('mark', {}, run.text) : run.text));
}
