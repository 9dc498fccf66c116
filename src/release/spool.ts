// What is to be found, put down in a file as it comes and read again report by report, so that it is never held
// together.
import { closeSync, createReadStream, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Item } from '../search/index.ts';

/** Characters held before they are written. */
const HELD = 1 << 20;

/** Writes `items` into `file`, a line of JSON each. */
export function spool(items: Iterable<Item>, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const open = openSync(file, 'w');
  let held = '';
  for (const item of items) {
    held += `${lineOf(item)}\n`;
    if (held.length < HELD) continue;
    writeSync(open, held);
    held = '';
  }
  writeSync(open, held);
  closeSync(open);
}

/** The items of each report together, in the order in which they came; pages are together where they came so. */
export async function* spooled(file: string): AsyncGenerator<readonly Item[]> {
  let together: Item[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const item = JSON.parse(line) as Item;
    if (together.length > 0 && together[0]!.report !== item.report) {
      yield together;
      together = [];
    }
    together.push(item);
  }
  if (together.length > 0) yield together;
}

/** JSON may hold two signs that readers of lines take for ends. */
function lineOf(item: Item): string {
  return JSON.stringify(item)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
