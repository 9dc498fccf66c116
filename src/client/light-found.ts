// On the page that a result leads to: lights what was marked in the result, once.
import type { Kept } from './keep-found.ts';

const KEY = 'gongbao-found';

const found = taken();
if (found?.path === location.pathname && 'highlights' in CSS) light(found);

function light({ id, texts }: Kept): void {
  const block = document.getElementById(id === '' ? 'main' : id);
  const ranges = block === null ? [] : texts.flatMap((text) => rangesOf(block, text));
  if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges));
}

function taken(): Kept | null {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === null ? null : (JSON.parse(kept) as Kept);
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
