// Names proposed while a reader types into the box of the page's head: terms, indicators, charts and reports, in
// Chinese, in pinyin or in English. Arrows choose, Enter goes there; without a choice the form is sent.
import { nearNames, type Name } from '../search/index.ts';
import { node } from './node.ts';
import { searchKit } from './search-kit.ts';

const MOST = 7;
const LIST = 'suggested';

/** `form` holds the box; its list of proposals is made at the first letter. */
export function suggestNames(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (box === null) return;
  const html = document.documentElement;
  const language = html.lang === 'en' ? 'en' : 'zh';
  const root = html.dataset['root'] ?? '/';
  const kit = searchKit(new URL(root, document.baseURI).href);
  const list = node('ul', { id: LIST, class: 'suggested', role: 'listbox', hidden: '' });
  let chosen = -1;
  form.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-controls': LIST,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  }))
    box.setAttribute(name, value);

  const choose = (at: number): void => {
    const items = [...list.children];
    chosen = items.length === 0 ? -1 : ((at + 1 + items.length + 1) % (items.length + 1)) - 1;
    for (const [i, item] of items.entries()) item.setAttribute('aria-selected', String(i === chosen));
    if (chosen === -1) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${LIST}-${chosen}`);
  };
  const close = (): void => {
    list.hidden = true;
    box.setAttribute('aria-expanded', 'false');
    choose(-1);
  };
  const propose = async (): Promise<void> => {
    const typed = box.value.trim();
    const { all } = await kit.names();
    if (typed !== box.value.trim()) return;
    const names = typed === '' ? [] : nearNames(all, typed, MOST);
    list.replaceChildren(...names.map((name, i) => proposal(name, i, { root, language })));
    list.hidden = names.length === 0;
    box.setAttribute('aria-expanded', String(names.length > 0));
    choose(-1);
  };
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void propose();
  });
  box.addEventListener('compositionend', () => void propose());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      choose(chosen + step);
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen !== -1) {
      event.preventDefault();
      list.children[chosen]?.querySelector('a')?.click();
    }
  });
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) close();
  });
  if (box.value !== '') void propose();
}

function proposal(
  { path, zh, en }: Name,
  i: number,
  { root, language }: { readonly root: string; readonly language: 'zh' | 'en' },
): HTMLElement {
  const [own, other] = language === 'zh' ? [zh[0], en[0]] : [en[0] ?? zh[0], zh[0]];
  return node(
    'li',
    { id: `${LIST}-${i}`, role: 'option', 'aria-selected': 'false' },
    node('a', { href: `${root}${language}/${path}`, tabindex: '-1' }, own ?? ''),
    ' ',
    node('span', { lang: language === 'zh' ? 'en' : 'zh-Hans' }, other === own ? '' : (other ?? '')),
  );
}
