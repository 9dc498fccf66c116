// The search index, made in a thread of its own while pages are drawn: it needs no page, and reads the reports itself.
// Runs as the thread, too.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { languages, say } from '../../src/i18n/index.ts';
import { editionsOf, nameContentRoot } from '../../src/loaders/index.ts';
import { writeSearchIndex, type IndexSize } from '../../src/release/index.ts';
import { searchItems } from '../../src/views/index.ts';
import type { Publication } from '../../src/publication/index.ts';

interface Task {
  readonly root: string;
  readonly indexDir: string;
  /** The reports' ids, in the order in which their texts shall be kept. */
  readonly reports: readonly string[];
  readonly known: Parameters<typeof searchItems>[0];
}

/**
 * Writes the index of all that is to be found in the project at `root` into the folder `indexDir`. A fault in the
 * thread is thrown here. What the build's own thread has for young objects, two hundred MB, is of no use to this one.
 */
export async function indexInThread(root: string, publication: Publication, indexDir: string): Promise<IndexSize> {
  const { districts, conceptList, phrases, figures, indicators } = publication;
  const newestFirst = publication.reports.toSorted((a, b) => b.year - a.year);
  const workerData: Task = {
    root,
    indexDir,
    reports: newestFirst.map(({ id }) => id),
    known: { districts, conceptList, phrases, figures, indicators },
  };
  const worker = new Worker(new URL(import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 32 } });
  const [size] = (await once(worker, 'message')) as [IndexSize];
  return size;
}

// Tests run in threads of their own, which are given no task.
const isTask = !isMainThread && typeof workerData === 'object' && workerData !== null && 'indexDir' in workerData;
if (isTask) {
  const { root, indexDir, reports, known } = workerData as Task;
  nameContentRoot(root);
  const voices = languages.map((language) => ({ t: say(language), language }));
  parentPort?.postMessage(await writeSearchIndex(searchItems(known, editionsOf(reports), voices), indexDir));
}
