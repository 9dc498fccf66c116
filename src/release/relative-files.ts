// Files of the built site, rewritten one by one. Runs in a worker's thread as well as in the build's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { relativePage } from './relative-page.ts';
import { relativeStyle } from './relative-style.ts';

/** Some files of the site in `distDir`; all are pages or style sheets. */
export interface Share {
  readonly distDir: string;
  readonly files: readonly string[];
}

/** Makes the addresses of each file relative; returns how many files were changed. */
export function relativeFiles({ distDir, files }: Share): number {
  return files.filter((file) => {
    const before = readFileSync(join(distDir, file), 'utf8');
    const after = file.endsWith('.css') ? relativeStyle(before, file) : relativePage(before, file);
    if (after !== before) writeFileSync(join(distDir, file), after);
    return after !== before;
  }).length;
}

// Tests run in threads of their own, which are given no share.
const isShare = !isMainThread && typeof workerData === 'object' && workerData !== null && 'distDir' in workerData;
if (isShare) parentPort?.postMessage(relativeFiles(workerData as Share));
