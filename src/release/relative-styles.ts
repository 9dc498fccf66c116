// After Astro: the root-absolute addresses of its style sheets made relative. Those of pages are when a page is drawn.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { relativeStyle } from './relative-style.ts';
import { siteFiles } from './site-files.ts';

/**
 * Rewrites the style sheets below `distDir` that need it; returns how many were read and changed. Run twice, the
 * second run finds nothing to do.
 */
export async function relativeStyles(distDir: string): Promise<{ readonly read: number; readonly changed: number }> {
  const sheets = (await siteFiles(distDir)).filter((file) => file.endsWith('.css'));
  const changed = await Promise.all(sheets.map((file) => rewritten(distDir, file)));
  return { read: sheets.length, changed: changed.filter(Boolean).length };
}

async function rewritten(distDir: string, file: string): Promise<boolean> {
  const before = await readFile(join(distDir, file), 'utf8');
  const after = relativeStyle(before, file);
  if (after !== before) await writeFile(join(distDir, file), after);
  return after !== before;
}
