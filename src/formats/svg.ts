// SVG: a tree as text. Inside a page it needs no namespace; a file of its own does, and is well-formed XML.
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** An SVG tree as text, escaped; `file` makes it a document of its own. `writeSvg(draw(figure, words, options))`. */
export function writeSvg(tree: Element, { file = false }: { readonly file?: boolean } = {}): string {
  const root = file ? { ...tree, properties: { xmlns: 'http://www.w3.org/2000/svg', ...tree.properties } } : tree;
  return toHtml(root, { space: 'svg', closeEmptyElements: true }) + (file ? '\n' : '');
}
