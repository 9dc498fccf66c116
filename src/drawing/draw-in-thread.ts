// Starts the second thread that draws.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { publication, contentRoot } from '../loaders/index.ts';
import { sharedOf } from './shared-publication.ts';
import type { Drawing, Task } from './thread.ts';

interface Path {
  readonly pathname: string;
  readonly route: RouteData;
}

/** What Astro has made to draw with, and the groups of paths that two threads share. */
export type Given = Pick<Task, 'entry' | 'outDir' | 'pages' | 'claims'> & {
  readonly groups: readonly (readonly Path[])[];
};

/** Draws what it claims of the groups and writes it. A fault in the thread is thrown here. */
export async function drawInThread({ entry, outDir, pages, claims, groups }: Given): Promise<void> {
  const workerData: Task = {
    root: contentRoot(),
    publication: sharedOf(publication()),
    entry,
    outDir,
    claims,
    pages: new Map([...pages].map(([key, { styles }]) => [key, { styles }])),
    groups: groups.map((group) => group.map(drawingOf)),
  };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  await once(worker, 'message');
}

function drawingOf({ pathname, route }: Path): Drawing {
  return { pathname, isPage: route.type === 'page', route: route.route, component: route.component };
}
