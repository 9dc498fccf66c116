// The text of an editor's record with its lines moved: a proposal beside the record. Comments and order stay as the
// editor wrote them.
import { isMap, isSeq, parseDocument, type Document, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { LineKey, MovedEntry } from '../../src/succession/index.ts';

/** Under which name an entry of each list tells its line; `order`'s entries are lines themselves. */
const LINE_FIELD: Readonly<Record<LineKey, string | null>> = {
  order: null,
  read: 'lines',
  emend: 'line',
  supplied: 'before',
  figures: 'line',
  doubts: 'line',
};

/**
 * `text` with every entry of `entries` at its new line; one that was not found again keeps its old line, with a
 * comment that says so.
 */
export function moveRecordText(text: string, entries: readonly MovedEntry[]): string {
  const document = parseDocument(text);
  for (const entry of entries) {
    if (entry.now === entry.was) continue;
    if (entry.now === null) mark(document, entry);
    else
      document.setIn(
        LINE_FIELD[entry.key] === null ? [entry.key, entry.index] : [entry.key, entry.index, LINE_FIELD[entry.key]],
        value(document, entry.now),
      );
  }
  return document.toString({ lineWidth: 0 });
}

function mark(document: Document, { key, index }: MovedEntry): void {
  const list = document.get(key, true) as YAMLSeq | undefined;
  if (!isSeq(list)) return;
  const node = list.items[index] as (Node & { commentBefore?: string | null }) | YAMLMap | undefined;
  // In a list of one line a comment would swallow what follows it.
  list.flow = false;
  if (node !== undefined && (isMap(node) || 'value' in node))
    node.commentBefore = ' ?? 新文本里没有找到这一行 the line was not found in the new text';
}

/** `12` as a number, `1-4` and `12:3-7` as text, `3, 5-6` as a list. */
function value(document: Document, now: string): unknown {
  const parts = now.split(', ').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const node = document.createNode(parts.length === 1 ? parts[0] : parts) as Node & { flow?: boolean };
  if (isSeq(node)) node.flow = true;
  return node;
}
