// A style sheet with its root-absolute url() and @import made relative; every other character stays as it is.
import { generate, parse, walk, type CssNode } from 'css-tree';
import { relativeTo } from './relative-to.ts';

/** `file` is the sheet's own place from the site's root, or that of the page whose style element it is. */
export function relativeStyle(css: string, file: string): string {
  let changed = css;
  for (const { at, address } of addressesInStyle(css).reverse()) {
    const relative = relativeTo(file, address);
    if (relative !== address)
      changed = changed.slice(0, at[0]) + written(css.slice(...at), relative) + changed.slice(at[1]);
  }
  return changed;
}

export interface StyleAddress {
  readonly address: string;
  readonly at: readonly [start: number, end: number];
}

/**
 * Addresses of a style sheet in its order, with their places. Custom properties are looked into, since a `url()` may
 * stand in one.
 */
export function addressesInStyle(css: string): StyleAddress[] {
  const found: StyleAddress[] = [];
  walk(parse(css, { positions: true, parseCustomProperty: true }), function (node: CssNode) {
    const isImport =
      node.type === 'String' &&
      this.atrule?.name.toLowerCase() === 'import' &&
      this.atrulePrelude !== null &&
      this.function === null;
    if ((node.type === 'Url' || isImport) && node.loc)
      found.push({ address: node.value, at: [node.loc.start.offset, node.loc.end.offset] });
  });
  return found;
}

/** In the form in which it stood: `url(…)` or a string. */
function written(before: string, address: string): string {
  return /^url\(/i.test(before) ? generate({ type: 'Url', value: address }) : JSON.stringify(address);
}
