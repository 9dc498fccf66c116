// The loader of reports for Astro's content layer: frontmatter and digest, never the text. Reports' MDX is data, not
// modules (docs/decisions/0003): the article page reads its own file.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/** Loads `folder` (from the project's root), one entry an MDX file, its id the file's name. */
export function reportsLoader(folder: string): Loader {
  return {
    name: 'gongbao-reports',
    load: async ({ store, parseData, generateDigest }) => {
      const names = readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort();
      const ids = new Set(names.map((name) => name.slice(0, -'.mdx'.length)));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const id of ids) {
        const filePath = join(folder, `${id}.mdx`);
        const text = readFileSync(filePath, 'utf8');
        const digest = generateDigest(text);
        if (store.get(id)?.digest === digest) continue;
        const data = await parseData({
          id,
          filePath,
          data: parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>,
        });
        store.set({ id, data, digest, filePath });
      }
    },
  };
}
