// After Astro: every root-absolute address in pages and style sheets made relative, so that one build works below any path.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { relativePage } from './relative-page.ts';
import { relativeStyle } from './relative-style.ts';
import { siteFiles } from './site-files.ts';

/** 404.html is served at any depth: nothing relative would hold there, and a script of its own finds the root. */
const AS_IT_IS = new Set(['404.html']);

const kinds: readonly { readonly ending: RegExp; readonly relative: (text: string, file: string) => string }[] = [
  { ending: /\.html$/, relative: relativePage },
  { ending: /\.css$/, relative: relativeStyle },
];

/**
 * Rewrites the files of `distDir` that need it and says how many. Addresses with a host (canonical, hreflang, og:image), JSON-LD,
 * feeds and the sitemap stay absolute. Run twice, the second run finds nothing to do.
 */
export async function relativeLinks(distDir: string): Promise<{ readonly read: number; readonly changed: number }> {
  let read = 0;
  let changed = 0;
  for (const file of await siteFiles(distDir)) {
    const kind = kinds.find(({ ending }) => ending.test(file));
    if (kind === undefined || AS_IT_IS.has(file)) continue;
    const before = await readFile(join(distDir, file), 'utf8');
    const after = kind.relative(before, file);
    read += 1;
    if (after === before) continue;
    changed += 1;
    await writeFile(join(distDir, file), after);
  }
  return { read, changed };
}
