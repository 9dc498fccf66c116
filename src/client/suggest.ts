// Names proposed while a reader types into the box of the page's head: terms, indicators, charts and reports, in
// Chinese, in pinyin or in English. Arrows choose, Enter goes there; without a choice the form is sent.
import { nearNames, type Name } from '../search/index.ts';
import { node } from './node.ts';
import { searchKit } from './search-kit.ts';

const MOST = 7;
/** Ids of the list and, with a number, of its items. */
const LIST = 'suggested';

/** `form` holds the box; its list of proposals is made at once, and filled as one types. */
export function suggestNames(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (box === null) return;
  const html = document.documentElement;
  const language = html.lang === 'en' ? 'en' : 'zh';
  const root = html.dataset['root'] ?? '/';
  const kit = searchKit(new URL(root, document.baseURI).href);
  const list = listBox(box);
  form.append(list.element);
  const propose = async (): Promise<void> => {
    const typed = box.value.trim();
    const { all } = await kit.names();
    if (typed !== box.value.trim()) return;
    const names = typed === '' ? [] : nearNames(all, typed, MOST);
    list.show(names.map((name, i) => proposal(name, i, { root, language })));
  };
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void propose();
  });
  box.addEventListener('compositionend', () => void propose());
  form.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) list.show([]);
  });
  void propose();
}

interface ListBox {
  readonly element: HTMLElement;
  /** Shows these; none closes it. */
  readonly show: (items: readonly HTMLElement[]) => void;
}

/** By WAI-ARIA's pattern of a combobox with a list: the focus stays in the box, the choice is told by its id. */
function listBox(box: HTMLInputElement): ListBox {
  const element = node('ul', { id: LIST, class: 'suggested', role: 'listbox', hidden: '' });
  let chosen = -1;
  box.setAttribute('role', 'combobox');
  box.setAttribute('autocomplete', 'off');
  box.setAttribute('aria-controls', LIST);
  box.setAttribute('aria-autocomplete', 'list');
  const choose = (at: number): void => {
    const places = element.childElementCount + 1; // one more: nothing chosen
    chosen = ((at + 1 + places) % places) - 1;
    for (const [i, item] of [...element.children].entries()) item.setAttribute('aria-selected', String(i === chosen));
    box.setAttribute('aria-activedescendant', chosen === -1 ? '' : `${LIST}-${chosen}`);
  };
  const show = (items: readonly HTMLElement[]): void => {
    element.replaceChildren(...items);
    element.hidden = items.length === 0;
    box.setAttribute('aria-expanded', String(items.length > 0));
    choose(-1);
  };
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || element.hidden) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const link = element.children[chosen]?.querySelector('a');
    if (step === 0 && event.key !== 'Escape' && !(event.key === 'Enter' && link)) return;
    event.preventDefault();
    if (step !== 0) choose(chosen + step);
    else if (event.key === 'Escape') show([]);
    else link?.click();
  });
  return { element, show };
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
