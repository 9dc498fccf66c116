// XML 1.0: a tree (xast, as xastscript writes it) as a document. The library escapes; here stands what it leaves
// undone.
import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * The address of a schema, and the namespace of the language it is written in (W3C, Associating Schemas with XML
 * documents).
 */
export type XmlModel = readonly [href: string, language: string];

/**
 * The document whose root is `root`, children of an element that holds no text a line each; `models` are its schemas.
 * All text comes back as it was, line ends too; only a character that XML cannot hold (U+0001, half a surrogate pair)
 * becomes U+FFFD. An attribute holds one line: a parser makes its line ends and tabs spaces.
 * @example writeXml(x('note', { 'xml:lang': 'zh' }, '备注')) // '<?xml …?>\n<note xml:lang="zh">备注</note>\n'
 */
export function writeXml(root: Element, models: readonly XmlModel[] = []): string {
  const document: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
      ...models.flatMap((model) => [
        lineEnd,
        { type: 'instruction' as const, name: 'xml-model', value: schema(model) },
      ]),
      lineEnd,
      laidOut(root),
      lineEnd,
    ],
  };
  return mended(toXml(document));
}

function mended(text: string): string {
  return MENDED.reduce((xml, [left, written]) => xml.replaceAll(left, written), text);
}

/**
 * The same with `parts` as the children of `into`, an empty element of which there is one: each is written as it
 * comes, so that a file of very many never stands in memory as a tree.
 */
export function writeXmlAround(root: Element, into: string, parts: Iterable<Element>): string {
  const [before, after] = writeXml(root).split(`<${into}></${into}>`);
  const written = Array.from(parts, (part) => mended(toXml(laidOut(part))));
  return [`${before}<${into}>`, ...written, `</${into}>${after}`].join('\n');
}

/** What the library writes as it is, and what must stand for it; no markup of ours holds either. */
const MENDED = [
  [']]>', ']]&gt;'], // forbidden in text (XML 1.0, 2.4)
  ['\r', '&#xD;'], // a parser would make it a line feed (2.11)
] as const;

const lineEnd = { type: 'text', value: '\n' } as const;

/**
 * An instruction has no attributes by the standard, only text that looks like them: so they are written as an
 * element's.
 */
function schema([href, language]: XmlModel): string {
  const attributes = { href, type: 'application/xml', schematypens: language };
  return toXml({ type: 'element', name: '_', attributes, children: [] }).slice('<_ '.length, -'></_>'.length);
}

function laidOut(element: Element): Element {
  const attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [name, writable(value ?? '')]),
  );
  const children = element.children.map((child): ElementContent => {
    if (child.type === 'element') return laidOut(child);
    return child.type === 'text' ? { ...child, value: writable(child.value) } : child;
  });
  const apart = children.length > 0 && children.every(({ type }) => type === 'element');
  return {
    ...element,
    attributes,
    children: apart ? [...children.flatMap((child) => [lineEnd, child]), lineEnd] : children,
  };
}

/**
 * What XML 1.0 has no way to write, not even as a reference (2.2); the library drops some of it and passes the rest.
 */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function writable(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}
