// Where addresses stand in an HTML page: the elements and attributes that hold them, with their places in the source.
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** An attribute: its value decoded and as written, and where the whole of it, name included, stands in the source. */
export interface Held {
  readonly name: string;
  readonly value: string;
  readonly written: string;
  readonly element: string;
  readonly at: readonly [start: number, end: number];
}

export interface PageAddresses {
  readonly held: readonly Held[];
  readonly styles: readonly { readonly css: string; readonly at: number }[];
  readonly ids: readonly string[];
}

/** Attributes that hold one address; `data-root` and `data-…-root` tell scripts where the site begins. */
const ADDRESS = /^(href|xlink:href|src|action|formaction|poster|data-(.+-)?root)$/;
/** Lists of addresses. */
export const LIST = /^(srcset|imagesrcset)$/;
/** A refresh has two attributes, `http-equiv` and `content`: both are looked at until the tag ends. */
const REFRESH = /^(content|http-equiv)$/;
/** Elements in which `style` and `title` hold markup like any other. */
const FOREIGN = new Set(['svg', 'math']);

/**
 * All of a page's addresses, the text of its style elements, and its ids. What stands in a comment, script or text is
 * none. Tokens alone are read and no tree is made of them, which with places takes many times as long.
 */
export function addressesInPage(html: string): PageAddresses {
  const page = { held: [] as Held[], styles: [] as { css: string; at: number }[], ids: [] as string[] };
  const open: Open = { element: '', foreign: 0, attributes: [], styleAt: null };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    { ...nothing, ...tagCallbacks(html, open, page), ...attributeCallbacks(html, open, page) },
  );
  tokenizer.write(html);
  tokenizer.end();
  return page;
}

interface Page {
  readonly held: Held[];
  readonly styles: { css: string; at: number }[];
  readonly ids: string[];
}
/** The tag being read, how deep in pictures it stands, and where the style sheet in hand begins. */
interface Open {
  element: string;
  foreign: number;
  attributes: Held[];
  styleAt: number | null;
}

function tagCallbacks(html: string, open: Open, page: Page): Partial<TokenizerCallbacks> {
  const close = (end: number): void => {
    if (open.attributes.length > 0) page.held.push(...addressesOf(open.attributes));
    open.attributes = [];
    if (open.element === 'style' && open.foreign === 0) open.styleAt = end + 1;
  };
  return {
    onopentagname: (start, end) => {
      open.element = html.slice(start, end).toLowerCase();
      if (FOREIGN.has(open.element)) open.foreign += 1;
    },
    onopentagend: close,
    onselfclosingtag: (end) => {
      close(end);
      if (FOREIGN.has(open.element)) open.foreign -= 1;
    },
    onclosetag: (start, end) => {
      if (open.styleAt !== null)
        page.styles.push({ css: html.slice(open.styleAt, start - '</'.length), at: open.styleAt });
      open.styleAt = null;
      if (open.foreign > 0 && FOREIGN.has(html.slice(start, end).toLowerCase())) open.foreign -= 1;
    },
    isInForeignContext: () => open.foreign > 0,
  };
}

/** Values come in pieces, parted where an entity stands. */
function attributeCallbacks(html: string, open: Open, page: Page): Partial<TokenizerCallbacks> {
  let [name, nameAt, value, valueAt] = ['', 0, '', -1];
  const add = (start: number, text: string): void => {
    if (valueAt === -1) valueAt = start;
    value += text;
  };
  return {
    onattribname: (start, end) => {
      [name, nameAt, value, valueAt] = [nameOf(html.slice(start, end)), start, '', -1];
    },
    onattribdata: (start, end) => {
      if (name !== '') add(start, html.slice(start, end));
    },
    onattribentity: (codepoint) => {
      if (name !== '') add(html.indexOf('&', nameAt), String.fromCodePoint(codepoint));
    },
    onattribend: (quote, end) => {
      if (name === 'id') page.ids.push(value);
      else if (name !== '' && quote !== QuoteType.NoValue) {
        const isQuoted = quote === QuoteType.Double || quote === QuoteType.Single;
        const written = valueAt === -1 ? '' : html.slice(valueAt, isQuoted ? end - 1 : end);
        open.attributes.push({ name, value, written, element: open.element, at: [nameAt, end] });
      }
    },
  };
}

/** The name in small letters if such an attribute is looked at, else nothing. */
function nameOf(written: string): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  const looked = name === 'id' || ADDRESS.test(name) || LIST.test(name) || REFRESH.test(name) ? name : '';
  names.set(written, looked);
  return looked;
}
const names = new Map<string, string>();

/** `<meta http-equiv="refresh" content="0; url=/zh/">`: of the two, `content` holds the address. */
function addressesOf(attributes: readonly Held[]): readonly Held[] {
  if (!attributes.some(({ name }) => REFRESH.test(name))) return attributes;
  const isRefresh = attributes.some(
    ({ name, value, element }) => element === 'meta' && name === 'http-equiv' && value.toLowerCase() === 'refresh',
  );
  return attributes.filter(({ name }) => !REFRESH.test(name) || (isRefresh && name === 'content'));
}

const ignored = (): void => undefined;
const nothing: TokenizerCallbacks = {
  onattribdata: ignored,
  onattribentity: ignored,
  onattribend: ignored,
  onattribname: ignored,
  oncdata: ignored,
  onclosetag: ignored,
  oncomment: ignored,
  ondeclaration: ignored,
  onend: ignored,
  onopentagend: ignored,
  onopentagname: ignored,
  onprocessinginstruction: ignored,
  onselfclosingtag: ignored,
  ontext: ignored,
  ontextentity: ignored,
};
