// An HTML page as lines that say its DOM: what a browser cannot tell apart gives the same lines.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { canonicalJson } from './canonical-json.ts';

/**
 * Elements that stand within a line of text: white space beside them is a space a reader sees. All others break the
 * line.
 */
const PHRASING = new Set(
  (
    'a abbr b bdi bdo button cite code data del dfn em i input ins kbd label mark output q ' +
    'rp rt ruby s samp select small span strong sub sup svg time u var wbr'
  ).split(' '),
);
/** Where every character of a text counts: reports' texts, and what HTML keeps as it is. */
const EXACT = new Set(['article', 'pre', 'textarea']);

interface Place {
  readonly inside: Tree.Element | null;
  readonly exact: boolean;
}

/**
 * One line a tag (attributes and classes in order of the alphabet) and one a text. Comments are left out; so is the
 * code of scripts and styles, which is compared as files, and its digests in the policy; JSON-LD stands as JSON.
 * @example canonicalHtml('<p class="b a">x') // [… '<p class="a b">', 'x', '</p>' …]
 */
export function canonicalHtml(html: string): string[] {
  return linesOf(parse(html).childNodes, { inside: null, exact: false });
}

function linesOf(nodes: readonly Tree.ChildNode[], place: Place): string[] {
  const shown = nodes.filter((node) => node.nodeName !== '#comment');
  return shown.flatMap((node, i) => {
    if ('value' in node)
      return textLines(node.value, place, { before: breaks(shown[i - 1], place), after: breaks(shown[i + 1], place) });
    return 'attrs' in node ? elementLines(node, place) : [`<!${node.nodeName}>`];
  });
}

/** Whether the line of text ends towards `neighbour`: a block, or the end of the block that both stand in. */
function breaks(neighbour: Tree.ChildNode | undefined, { inside }: Place): boolean {
  const beside = neighbour ?? inside;
  return beside === null || ('tagName' in beside && !PHRASING.has(beside.tagName));
}

function textLines(
  text: string,
  { exact }: Place,
  { before, after }: { readonly before: boolean; readonly after: boolean },
): string[] {
  const isBlank = /^[ \t\r\n]*$/.test(text);
  if (isBlank && (before || after)) return [];
  if (exact && !isBlank) return [JSON.stringify(text)];
  const joined = text.replace(/[ \t\r\n]+/g, ' ');
  return [
    JSON.stringify(
      joined.slice(before && joined.startsWith(' ') ? 1 : 0, after && joined.endsWith(' ') ? -1 : undefined),
    ),
  ];
}

function elementLines(element: Tree.Element, { exact }: Place): string[] {
  const { tagName, attrs, childNodes } = element;
  const attributes = attrs
    .map(
      ({ name, value, prefix }) =>
        ` ${prefix ? `${prefix}:` : ''}${name}=${JSON.stringify(canonicalValue(name, value))}`,
    )
    .sort();
  const nodes = 'content' in element ? (element as Tree.Template).content.childNodes : childNodes;
  return [`<${tagName}${attributes.join('')}>`, ...contentLines(element, nodes, exact), `</${tagName}>`];
}

function contentLines(element: Tree.Element, nodes: readonly Tree.ChildNode[], exact: boolean): string[] {
  const { tagName, attrs } = element;
  if (tagName === 'script' && attrs.some(({ value }) => value === 'application/ld+json'))
    return canonicalJson(nodes.map((node) => ('value' in node ? node.value : '')).join(''));
  if (tagName === 'script' || tagName === 'style') return [];
  return linesOf(nodes, { inside: element, exact: exact || EXACT.has(tagName) });
}

function canonicalValue(name: string, value: string): string {
  if (name === 'class') return value.split(/\s+/).filter(Boolean).sort().join(' ');
  return name === 'content' ? value.replace(/( 'sha256-[^']+')+/g, " 'sha256-*'") : value;
}
