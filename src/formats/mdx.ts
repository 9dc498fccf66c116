// MDX of a report: its frontmatter and its blocks as components. Written through a syntax tree, read back by the site's own parser.
import type { Root } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMdast } from 'satteri';
import { parse, stringify } from 'yaml';
import { blockType, type Block, type BlockType } from '../edition/index.ts';

/** A block as MDX holds it: everything but where it came from. */
export type ProseBlock = Pick<Block, 'id' | 'type' | 'level' | 'text' | 'supplied'>;
export interface MdxReport { readonly frontmatter: unknown; readonly blocks: readonly ProseBlock[] }

const GENERATED = '此文件由 npm run convert 写成，勿手改。Written by npm run convert; do not edit.';
/** Component of a block type and back: `figDesc` ⇄ `FigDesc`. */
const componentOf = (type: BlockType): string => type[0]!.toUpperCase() + type.slice(1);
const typeOf: ReadonlyMap<string, BlockType> = new Map(blockType.options.map((type) => [componentOf(type), type]));

/** MDX text of a report: YAML frontmatter, then a component a block. Any text comes back unchanged from `readMdx`. */
export function writeMdx(frontmatter: object, blocks: readonly ProseBlock[]): string {
  const root: Root = { type: 'root', children: blocks.map(element) };
  // A line that began with `import ` or `export ` would be read as a statement of JavaScript.
  const statement = { character: 'i', before: '[\\r\\n]', after: 'mport\\b', inConstruct: 'phrasing' as const };
  const prose = toMarkdown(root, { extensions: [mdxToMarkdown()], unsafe: [statement, { ...statement, character: 'e', after: 'xport\\b' }] });
  return `---\n# ${GENERATED}\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${prose}`;
}

/** Reads what `writeMdx` wrote. Throws when the text is no MDX or holds something that is no block: a file edited by hand. */
export function readMdx(text: string): MdxReport {
  const [, yaml = '', prose = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const root = mdxToMdast(prose, { features: { gfm: false, smartPunctuation: false } }) as Root;
  return { frontmatter: parse(yaml), blocks: root.children.map((node) => proseBlock(node as unknown as MdxJsxFlowElement)) };
}

function element({ id, type, level, text, supplied }: ProseBlock): MdxJsxFlowElement {
  const attributes: MdxJsxAttribute[] = [{ type: 'mdxJsxAttribute', name: 'id', value: id }];
  if (level !== undefined) attributes.push({ type: 'mdxJsxAttribute', name: 'level', value: { type: 'mdxJsxAttributeValueExpression', value: String(level) } });
  if (supplied) attributes.push({ type: 'mdxJsxAttribute', name: 'supplied' });
  return { type: 'mdxJsxFlowElement', name: componentOf(type), attributes, children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}

function proseBlock(node: MdxJsxFlowElement): ProseBlock {
  const type = typeOf.get(node.name ?? '');
  if (type === undefined) throw new Error(`A report's MDX holds <${node.name ?? ''}> (${node.type}), which is no block.`);
  const attribute = (name: string): MdxJsxAttribute | undefined => node.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name);
  const level = attribute('level')?.value;
  return {
    id: attribute('id')?.value as Block['id'], type, text: textOf(node),
    ...(typeof level === 'object' && level !== null && { level: Number(level.value) }),
    ...(attribute('supplied') !== undefined && { supplied: true }),
  };
}

function textOf(node: { readonly value?: unknown; readonly children?: readonly object[] }): string {
  return typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');
}
