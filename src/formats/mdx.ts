// MDX of a report: its frontmatter and its blocks as components. Written through a syntax tree, read back by the
// site's own parser.
import type { Root } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMdast } from 'satteri';
import { parse, stringify } from 'yaml';
import { blockType, type Block, type BlockType } from '../edition/index.ts';
import { problem, type Outcome } from '../problems/index.ts';

/** A block as MDX holds it: everything but where it came from. */
export type ProseBlock = Pick<Block, 'id' | 'type' | 'level' | 'text' | 'supplied'>;
export interface MdxReport {
  readonly frontmatter: unknown;
  readonly blocks: readonly ProseBlock[];
}

const GENERATED = '此文件由 npm run convert 写成，勿手改。Written by npm run convert; do not edit.';
/** Component of a block type and back: `figDesc` ⇄ `FigDesc`. */
const componentOf = (type: BlockType): string => type[0]!.toUpperCase() + type.slice(1);
const typeOf: ReadonlyMap<string, BlockType> = new Map(blockType.options.map((type) => [componentOf(type), type]));

/** MDX text of a report: YAML frontmatter, then a component a block. Any text comes back unchanged from `readMdx`. */
export function writeMdx(frontmatter: object, blocks: readonly ProseBlock[]): string {
  const root: Root = { type: 'root', children: blocks.map(element) };
  // A line that began with `import ` or `export ` would be read as a statement of JavaScript.
  const statement = { character: 'i', before: '[\\r\\n]', after: 'mport\\b', inConstruct: 'phrasing' as const };
  const prose = toMarkdown(root, {
    extensions: [mdxToMarkdown()],
    unsafe: [statement, { ...statement, character: 'e', after: 'xport\\b' }],
  });
  return `---\n# ${GENERATED}\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${prose}`;
}

/**
 * Reads what `writeMdx` wrote. A text that is no MDX, or that holds something that is no block, was edited by hand:
 * `mdx-unreadable`.
 */
export function readMdx(text: string, file: string): Outcome<MdxReport | null> {
  const [yaml] = parts(text);
  const frontmatter = yaml === undefined ? undefined : read(() => parse(yaml) as unknown);
  const { value: blocks } = readProse(text, file);
  return frontmatter === undefined || blocks === null
    ? unreadable(file)
    : { value: { frontmatter: frontmatter.value, blocks }, problems: [] };
}

/** The blocks alone, for the pages: YAML takes twice as long to read as the prose, and `check` has read it. */
export function readProse(text: string, file: string): Outcome<readonly ProseBlock[] | null> {
  const [, prose] = parts(text);
  const root =
    prose === undefined
      ? undefined
      : read(() => mdxToMdast(prose, { features: { gfm: false, smartPunctuation: false } }) as Root);
  if (root === undefined) return unreadable(file);
  const blocks = root.value.children.flatMap((node) => proseBlock(node as unknown as MdxJsxFlowElement) ?? []);
  return blocks.length < root.value.children.length ? unreadable(file) : { value: blocks, problems: [] };
}

function parts(text: string): readonly [yaml?: string, prose?: string] {
  const [, yaml, prose] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return yaml === undefined || prose === undefined ? [] : [yaml, prose];
}

function unreadable(file: string): Outcome<null> {
  return { value: null, problems: [problem('mdx-unreadable', { file })] };
}

/**
 * Both libraries throw what they cannot read. Nothing of ours runs in here, so no fault of ours is taken for the
 * file's.
 */
function read<T>(parse: () => T): { readonly value: T } | undefined {
  try {
    return { value: parse() };
  } catch {
    return undefined;
  }
}

function element({ id, type, level, text, supplied }: ProseBlock): MdxJsxFlowElement {
  const attributes: MdxJsxAttribute[] = [{ type: 'mdxJsxAttribute', name: 'id', value: id }];
  if (level !== undefined)
    attributes.push({
      type: 'mdxJsxAttribute',
      name: 'level',
      value: { type: 'mdxJsxAttributeValueExpression', value: String(level) },
    });
  if (supplied) attributes.push({ type: 'mdxJsxAttribute', name: 'supplied' });
  return {
    type: 'mdxJsxFlowElement',
    name: componentOf(type),
    attributes,
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  };
}

function proseBlock(node: MdxJsxFlowElement): ProseBlock | undefined {
  const type = typeOf.get(node.name ?? '');
  if (type === undefined) return undefined;
  const attribute = (name: string): MdxJsxAttribute | undefined =>
    node.attributes.find((one): one is MdxJsxAttribute => one.type === 'mdxJsxAttribute' && one.name === name);
  const level = attribute('level')?.value;
  return {
    id: attribute('id')?.value as Block['id'],
    type,
    text: textOf(node),
    ...(typeof level === 'object' && level !== null && { level: Number(level.value) }),
    ...(attribute('supplied') !== undefined && { supplied: true }),
  };
}

function textOf(node: { readonly value?: unknown; readonly children?: readonly object[] }): string {
  return typeof node.value === 'string' ? node.value : (node.children ?? []).map(textOf).join('');
}
