// After Astro: every root-absolute address in pages and style sheets made relative, so that one build works below any
// path.
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { relativeFiles, type Share } from './relative-files.ts';
import { siteFiles } from './site-files.ts';

/** 404.html is served at any depth: nothing relative would hold there, and a script of its own finds the root. */
const AS_IT_IS = new Set(['404.html']);
/** Files for which a thread is worth its start. */
const WORTH_A_THREAD = 200;

/**
 * Rewrites the files of `distDir` that need it and says how many, on all processors. Addresses with a host
 * (canonical, hreflang, og:image), JSON-LD, feeds and the sitemap stay absolute. Run twice, the second run finds
 * nothing to do.
 */
export async function relativeLinks(distDir: string): Promise<{ readonly read: number; readonly changed: number }> {
  const files = (await siteFiles(distDir)).filter((file) => /\.(html|css)$/.test(file) && !AS_IT_IS.has(file));
  const threads = Math.min(availableParallelism(), Math.floor(files.length / WORTH_A_THREAD));
  if (threads < 2) return { read: files.length, changed: relativeFiles({ distDir, files }) };
  const shares = Array.from({ length: threads }, (_, i): Share => ({
    distDir,
    files: files.filter((_file, k) => k % threads === i),
  }));
  const changed = await Promise.all(shares.map(inThread));
  return { read: files.length, changed: changed.reduce((sum, count) => sum + count, 0) };
}

/** A fault in the thread is thrown here. */
async function inThread(share: Share): Promise<number> {
  const worker = new Worker(new URL('./relative-files.ts', import.meta.url), {
    workerData: share,
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  const [changed] = (await once(worker, 'message')) as [number];
  return changed;
}
