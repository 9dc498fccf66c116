// /reports/REPORT/LANG.md: the article as Markdown (CommonMark; tables as GitHub writes them).
import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Language } from '../language/index.ts';
import type { RecordedEdition } from '../publication/index.ts';
import { readingCopy, withNotice, type CopyBlock } from './reading-copy.ts';

/** The title a heading of the first level, headings of their own, items a list, all else paragraphs. */
export function writeReportMarkdown(edition: RecordedEdition, language: Language, site: string | undefined): string {
  const nodes = withNotice(readingCopy(edition, language, site), node, quoted);
  return written(nodes.reduce<RootContent[]>(joinLists, []));
}

/** One paragraph as a file. */
export function writeMarkdownParagraph(text: string): string {
  return written([paragraph(text)]);
}

/** Where it is read as GitHub's dialect, `~~` would strike out. */
const STRUCK = { character: '~', inConstruct: 'phrasing' as const };

function written(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { bullet: '-', unsafe: [STRUCK] });
}

function node({ type, level = 2, text, rows }: CopyBlock): RootContent {
  if (type === 'title') return heading(1, text);
  if (type === 'head') return heading(level, text);
  if (type === 'item')
    return { type: 'list', spread: false, children: [{ type: 'listItem', children: [paragraph(text)] }] };
  return type === 'table' && rows !== undefined ? table(rows) : paragraph(text);
}

function heading(level: number, text: string): RootContent {
  const depth = Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6;
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

function paragraph(text: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

function quoted(text: string): Blockquote {
  return { type: 'blockquote', children: [paragraph(text)] };
}

/** Items one after another are one list. */
function joinLists(all: RootContent[], one: RootContent): RootContent[] {
  const last = all.at(-1);
  if (one.type !== 'list' || last?.type !== 'list') return [...all, one];
  return [...all.slice(0, -1), { ...last, children: [...last.children, ...one.children] }];
}

/** CommonMark has no tables: the lines are put together here, the cells' texts escaped by the library. */
function table(rows: readonly (readonly string[])[]): RootContent {
  const columns = Math.max(...rows.map(({ length }) => length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, i) => cell(cells[i] ?? '')).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `|${' --- |'.repeat(columns)}`;
  return { type: 'html', value: [line(head), rule, ...body.map(line)].join('\n') };
}

function cell(text: string): string {
  return written([paragraph(text)])
    .trim()
    .replaceAll('|', '\\|');
}
