// XML 1.0: a tree as a document. (The serialiser of HTML leaves `<` in attributes and `]]>` in text as they are: no XML.)

/** An element: `xmlElement({ tag: 'note', 'xml:lang': 'zh' }, '备注')`; it holds a text, or other elements, a line each. */
export interface XmlElement { readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly content: string | readonly XmlElement[] }

export function xmlElement({ tag, ...attributes }: Readonly<Record<string, string>> & { readonly tag: string }, content: XmlElement['content']): XmlElement {
  return { tag, attributes, content };
}

/**
 * The document whose root is `tree`; `models` are the addresses of its schemas with their languages (`xml-model`). All text comes
 * back as it was, line ends too; only a character that XML cannot hold (U+0001, half a surrogate pair) becomes U+FFFD.
 */
export function writeXml(tree: XmlElement, models: readonly (readonly [href: string, language: string])[] = []): string {
  const instructions = models.map(([href, language]) => `<?xml-model href="${escape(href)}" type="application/xml" schematypens="${escape(language)}"?>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${instructions.join('')}${markup(tree)}\n`;
}

function markup({ tag, attributes, content }: XmlElement): string {
  const start = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`)].join(' ');
  const inside = typeof content === 'string' ? escape(content, /[&<>\r]/g) : `${content.map((child) => `\n${markup(child)}`).join('')}\n`;
  return `<${start}>${inside}</${tag}>`;
}

/** What XML 1.0 has no way to write, not even as a reference (section 2.2). */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;', // alone it may stand, in ]]> it may not
  '"': '&quot;',
  '\r': '&#13;', // a parser would make it a line feed
  '\n': '&#10;', // in an attribute, a parser would make these two a space
  '\t': '&#9;',
};

function escape(text: string, unsafe = /[&<>"\r\n\t]/g): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(unsafe, (character) => REFERENCES[character]!);
}
