// The search index of a built site opened in Node, by the engine that a reader's browser runs, for tests and
// measurements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openIndex, type Engine, type Language } from '../src/search/index.ts';

export interface OpenIndex extends Engine {
  /** Files and zipped bytes loaded so far. */
  readonly moved: { bytes: number; files: number };
}

/** The index in the folder `indexDir` (a site's `search/index/`). */
export function openFolder(indexDir: string, language: Language = 'zh'): OpenIndex {
  const moved = { bytes: 0, files: 0 };
  const engine = openIndex((name) => {
    const bytes = readFileSync(join(indexDir, name));
    moved.bytes += bytes.length;
    moved.files++;
    return Promise.resolve(gunzipSync(bytes));
  }, language);
  return { ...engine, moved };
}
