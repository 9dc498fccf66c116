// The search index, made in a thread of its own: it needs no page, so it is made while pages are drawn. Runs as the
// thread, too.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Item } from '../search/index.ts';
import { spool } from './spool.ts';
import { writeIndex, type IndexSize } from './write-index.ts';

interface Task {
  readonly spoolFile: string;
  readonly indexDir: string;
}

/**
 * Writes the index of all that is to be found into the folder `indexDir`, which the site has as `search/index/`. Items
 * are taken one by one and handed over in a file beside it, never held together: at a thousand reports they are 81,000.
 * A fault in the thread is thrown here. What the build's own thread has for young objects, two hundred MB, is of no use
 * to this one.
 */
export async function indexInThread(items: Iterable<Item>, indexDir: string): Promise<IndexSize> {
  const spoolFile = `${indexDir}.spool`;
  spool(items, spoolFile);
  const workerData: Task = { spoolFile, indexDir };
  const worker = new Worker(new URL(import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 32 } });
  const [size] = (await once(worker, 'message')) as [IndexSize];
  rmSync(spoolFile);
  return size;
}

// Tests run in threads of their own, which are given no task.
const isTask = !isMainThread && typeof workerData === 'object' && workerData !== null && 'spoolFile' in workerData;
if (isTask) {
  const { spoolFile, indexDir } = workerData as Task;
  parentPort?.postMessage(await writeIndex(spoolFile, indexDir));
}
