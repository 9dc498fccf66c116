// The search index from what is to be found.
import { rmSync } from 'node:fs';
import type { Item } from '../search/index.ts';
import { spool } from './spool.ts';
import { writeIndex, type IndexSize } from './write-index.ts';

/**
 * Writes the index of `items` into the folder `indexDir`, which the site has as `search/index/`. Items are taken one by
 * one and put down in a file beside it, never held together: at a thousand reports they are 81,000.
 */
export async function writeSearchIndex(items: Iterable<Item>, indexDir: string): Promise<IndexSize> {
  const spoolFile = `${indexDir}.spool`;
  spool(items, spoolFile);
  const size = await writeIndex(spoolFile, indexDir);
  rmSync(spoolFile);
  return size;
}
