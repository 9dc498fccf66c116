// The search index, made in a thread of its own: it needs no page, so it is made while pages are drawn. Runs as the
// thread, too.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { records, type Item } from '../search/index.ts';
import { writeSearchIndex, type IndexSize } from './search-index.ts';

interface Task {
  readonly items: readonly Item[];
  readonly indexDir: string;
  readonly most: number | undefined;
}

/**
 * As `writeSearchIndex` of all that is to be found. A fault in the thread is thrown here. What the build's own thread
 * has for young objects, two hundred MB, is of no use to this one.
 */
export async function indexInThread(items: readonly Item[], indexDir: string, most?: number): Promise<IndexSize> {
  const workerData: Task = { items, indexDir, most };
  const worker = new Worker(new URL(import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 32 } });
  const [size] = (await once(worker, 'message')) as [IndexSize];
  return size;
}

// Tests run in threads of their own, which are given no task.
const isTask = !isMainThread && typeof workerData === 'object' && workerData !== null && 'indexDir' in workerData;
if (isTask) {
  const { items, indexDir, most } = workerData as Task;
  parentPort?.postMessage(await writeSearchIndex(records(items), indexDir, most));
}
