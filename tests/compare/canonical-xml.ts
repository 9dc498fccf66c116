// XML as lines: attributes in order of the alphabet, white space between elements left out, entities and CDATA as the
// text they mean.
import { parseXml, type XmlElement, type XmlNode, type XmlText } from '@rgrove/parse-xml';

/** One line a tag and one a text. Declaration, comments and processing instructions are left out. */
export function canonicalXml(xml: string): string[] {
  const { root } = parseXml(xml);
  return root === null ? [] : elementLines(root);
}

function elementLines({ name, attributes, children }: XmlElement): string[] {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
    .sort();
  return [`<${name}${written.join('')}>`, ...contentLines(children), `</${name}>`];
}

function contentLines(nodes: readonly XmlNode[]): string[] {
  const isMixed = nodes.some((node) => isText(node) && node.text.trim() !== '');
  const isLeaf = nodes.every(isText);
  return nodes.flatMap((node) => {
    if (isText(node)) return isMixed || (isLeaf && node.text !== '') ? [JSON.stringify(node.text)] : [];
    return node.type === 'element' ? elementLines(node as XmlElement) : [];
  });
}

function isText(node: XmlNode): node is XmlText {
  return node.type === 'text' || node.type === 'cdata';
}
