// One HTML page with its root-absolute addresses made relative; every other character stays as it is.
import { addressesInPage, LIST, type Held } from './addresses-in-page.ts';
import { relativeStyle } from './relative-style.ts';
import { relativeTo } from './relative-to.ts';

interface Change {
  readonly at: readonly [start: number, end: number];
  readonly text: string;
}

/** `file` is the page's own place from the site's root: `zh/search/index.html`. */
export function relativePage(html: string, file: string): string {
  const { held, styles } = addressesInPage(html);
  const known = new Map<string, string>(); // a page leads to few places from many
  const changes: Change[] = [];
  for (const one of held) {
    if (!one.written.includes('/')) continue;
    const key = `${one.name} ${one.written}`;
    const value = known.get(key) ?? relativeValue(one, file);
    known.set(key, value);
    if (value !== one.written)
      changes.push({ at: one.at, text: `${html.slice(one.at[0], one.at[0] + one.name.length)}=${quoted(value)}` });
  }
  for (const { css, at } of styles) changes.push({ at: [at, at + css.length], text: relativeStyle(css, file) });
  return apply(html, changes);
}

/** `0; url=/zh/` of a refresh. */
const REFRESH = /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*["']?)(\/[^\s"']*)/i;
/** Each address of a list, which stands at its beginning or after a comma. */
const LISTED = /(^|,)(\s*)([^\s,]\S*)/g;

/** The value as it is to be written: only the way is changed, so entities stay as they stand and none is needed. */
function relativeValue({ name, written }: Held, file: string): string {
  if (name === 'content')
    return written.replace(REFRESH, (_, before: string, url: string) => before + relativeTo(file, url));
  if (LIST.test(name))
    return written.replace(
      LISTED,
      (_, comma: string, space: string, url: string) => comma + space + relativeTo(file, url),
    );
  return written.trim().startsWith('/') ? relativeTo(file, written.trim()) : written;
}

/** In the quotation marks that the value does not hold itself; as it was written it holds one kind at most. */
function quoted(value: string): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

function apply(html: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const {
    at: [start, end],
    text,
  } of [...changes].sort((a, b) => a.at[0] - b.at[0])) {
    parts.push(html.slice(done, start), text);
    done = end;
  }
  return parts.join('') + html.slice(done);
}
