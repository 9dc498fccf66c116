// Where addresses stand in an HTML page: the elements and attributes that hold them, with their places in the source.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An attribute's value (decoded) and where the whole attribute, name included, stands in the source. */
export interface Held { readonly name: string; readonly value: string; readonly element: string; readonly at: readonly [start: number, end: number] }
export interface PageAddresses { readonly held: readonly Held[]; readonly styles: readonly { css: string; at: number }[]; readonly ids: readonly string[] }

/** Attributes that hold one address; `data-root` and `data-…-root` tell scripts where the site begins. */
const ADDRESS = /^(href|xlink:href|src|action|formaction|poster|data-(.+-)?root)$/;
/** Lists of addresses. */
export const LIST = /^(srcset|imagesrcset)$/;

/** All of a page's addresses, the text of its style elements, and its ids. What stands in a comment, script or text is none. */
export function addressesInPage(html: string): PageAddresses {
  const found = { held: [] as Held[], styles: [] as { css: string; at: number }[], ids: [] as string[] };
  visit(parse(html, { sourceCodeLocationInfo: true }), (element) => {
    found.held.push(...heldBy(element));
    const id = element.attrs.find((attribute) => attribute.name === 'id');
    if (id !== undefined) found.ids.push(id.value);
    const text = element.tagName === 'style' ? element.childNodes[0] : undefined;
    if (text !== undefined && 'value' in text && text.sourceCodeLocation) found.styles.push({ css: text.value, at: text.sourceCodeLocation.startOffset });
  });
  return found;
}

/** Without recursion: a page may nest as deep as it likes. */
function visit(page: Tree.ParentNode, see: (element: Tree.Element) => void): void {
  const waiting: Tree.Node[] = [page];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('attrs' in node) see(node);
    if ('content' in node) waiting.push(node.content);
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
}

function heldBy(element: Tree.Element): Held[] {
  return element.attrs.flatMap((attribute) => {
    const name = attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (place === undefined || !(ADDRESS.test(name) || LIST.test(name) || isRefresh(element, name))) return [];
    return [{ name, value: attribute.value, element: element.tagName, at: [place.startOffset, place.endOffset] as const }];
  });
}

/** `<meta http-equiv="refresh" content="0; url=/zh/">` */
function isRefresh({ tagName, attrs }: Tree.Element, name: string): boolean {
  return tagName === 'meta' && name === 'content' && attrs.some((one) => one.name === 'http-equiv' && one.value.toLowerCase() === 'refresh');
}
