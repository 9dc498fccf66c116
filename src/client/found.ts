// From a result to its paragraph: what was marked in the result is lit there. It goes by the tab's own storage, so that
// no address holds it and a copied link shows a clean page.

const KEY = 'gongbao-found';

interface Found {
  readonly path: string;
  readonly id: string;
  readonly texts: readonly string[];
}

/** On the search page: remembers what the followed result had marked. */
export function keepFound(place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const item = link?.closest('.results > li');
    if (!link || !item) return;
    const texts = [...item.querySelectorAll('mark')].map((mark) => mark.textContent);
    const found: Found = {
      path: link.pathname,
      id: decodeURIComponent(link.hash.slice(1)),
      texts: [...new Set(texts)],
    };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(found));
    } catch {
      /* a browser that refuses storage: the paragraph is still the target */
    }
  });
}

/** On the page come to: lights it, once. */
export function lightFound(): void {
  const found = taken();
  if (found === null || found.path !== location.pathname || !('highlights' in CSS)) return;
  const block = found.id === '' ? document.getElementById('main') : document.getElementById(found.id);
  if (block === null) return;
  const ranges = found.texts.flatMap((text) => rangesOf(block, text));
  if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
}

function taken(): Found | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === null ? null : (JSON.parse(kept) as Found);
  } catch {
    return null;
  }
}

/** Where `text` stands in a block, also across links and figures. */
function rangesOf(block: Element, text: string): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.textContent ?? '';
  }
  const ranges: Range[] = [];
  for (let at = whole.indexOf(text); text !== '' && at !== -1; at = whole.indexOf(text, at + text.length)) {
    const range = document.createRange();
    const [from, to] = [at, at + text.length].map((offset, i) => placeOf(nodes, offset - i));
    if (from === undefined || to === undefined) continue;
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    ranges.push(range);
  }
  return ranges;
}

function placeOf(
  nodes: readonly { node: Node; start: number }[],
  offset: number,
): { node: Node; offset: number } | undefined {
  const found = nodes.findLast(({ start }) => start <= offset);
  return found && { node: found.node, offset: offset - found.start };
}
