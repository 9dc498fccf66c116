// From a path into a YAML document to the place in its text.
import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';

export type Path = readonly PropertyKey[];

/**
 * The offset of the value at `path`, or of the key `key` inside it. A path that leads nowhere (a missing field) gives
 * the last node that stands: the mapping in which the field is missing.
 */
export function nodeOffset(document: Document, path: Path, key?: string): number {
  let node: Node | null = document.contents;
  let offset = start(node) ?? 0;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) return offset;
    offset = start(next.value) ?? start(next.key) ?? offset;
    node = next.value;
  }
  return key === undefined ? offset : (start(child(node, key)?.key) ?? offset);
}

interface Child {
  readonly key?: Node | null;
  readonly value: Node | null;
}

function child(node: Node | null, step: PropertyKey): Child | undefined {
  if (isSeq(node))
    return typeof step === 'number' && step in node.items ? { value: node.items[step] as Node | null } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyName(item) === String(step));
  return pair && { key: pair.key as Node | null, value: pair.value as Node | null };
}

function keyName({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function start(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}
