// A list of results on the page: twenty are shown, the others stand in it, hidden, until they are asked for.
import type { Found } from '../search/index.ts';
import type { List } from './search-lists.ts';
import { hiddenItem, resultItem, type Drawing } from './search-view.ts';
import { counted } from './search-words.ts';

/** Shown at once, and again at each press of the button. */
export const SHOWN = 20;
/** Read at once: the texts of neighbours lie together. */
const AT_ONCE = 100;

interface Places {
  readonly results: HTMLElement;
  readonly more?: HTMLButtonElement;
}

interface Options {
  /** False once another question was asked: nothing more is drawn. */
  readonly isCurrent: () => boolean;
  /** So many are shown at first, where a reader comes back. */
  readonly shown?: number | undefined;
  readonly most?: number;
  /** Called when the first results stand. */
  readonly onFirst?: () => void;
}

export interface Drawn {
  readonly shown: () => number;
}

/** Resolves when all hits stand in the list; the first of them are there before. */
export async function drawList(
  { results, more }: Places,
  list: List | null,
  drawing: Drawing,
  { isCurrent, shown = SHOWN, most = Infinity, onFirst }: Options,
): Promise<Drawn> {
  const language = document.documentElement.lang;
  const end = Math.min(list?.hits.length ?? 0, most);
  const texts: Found[] = [];
  let visible = 0;
  const show = (to: number): void => {
    if (list === null) return;
    for (; visible < Math.min(to, texts.length); visible += 1) {
      const item = resultItem(texts[visible]!, list.wanted, drawing);
      const old = results.children[visible];
      if (old === undefined) results.append(item);
      else old.replaceWith(item);
    }
    if (more === undefined) return;
    const left = list.total - visible;
    more.hidden = left <= 0 || visible >= end;
    more.textContent = counted(drawing.words.more, 'count', Math.min(SHOWN, end - visible), language);
  };
  const first = Math.max(SHOWN, shown);
  for (let from = 0; from < end && list !== null && isCurrent();) {
    const to = Math.min(end, from === 0 ? first : from + AT_ONCE);
    texts.push(...(await list.read(from, to)));
    if (!isCurrent()) break;
    if (from === 0) {
      show(first);
      onFirst?.();
    } else results.append(...texts.slice(from, to).map((found) => hiddenItem(found, drawing)));
    from = to;
  }
  if (more !== undefined)
    more.onclick = () => {
      const next = visible;
      show(visible + SHOWN);
      results.children[next]?.querySelector('a')?.focus();
    };
  return { shown: () => visible };
}
