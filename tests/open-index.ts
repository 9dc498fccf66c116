// Pagefind's index opened in Node as a reader's browser opens it, for tests and measurements.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  candidates,
  isLiteral,
  partFolder,
  PARTS_FILE,
  readFragment,
  type Found,
  type Fragment,
  type Language,
  type Query,
} from '../src/search/index.ts';

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (term: string | null, options?: object) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
  readonly mergeIndex: (path: string, options: object) => Promise<void>;
}

export interface OpenIndex {
  /** Literal hits, and how many candidates were looked at for them. */
  readonly ask: (query: Query) => Promise<{ readonly hits: readonly Found[]; readonly candidates: number }>;
  /** Moved so far. */
  readonly moved: { bytes: number; files: number };
}

/**
 * The index in `distDir` as a page in the language `page` asks it. Pagefind reads two globals of a browser, which
 * stay set.
 */
export async function openIndex(distDir: string, page: Language): Promise<OpenIndex> {
  const moved = { bytes: 0, files: 0 };
  const folder = `${resolve(distDir, 'pagefind')}/`;
  Object.assign(globalThis, {
    document: {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => (page === 'zh' ? 'zh-Hans' : 'en') }),
    },
    fetch: async (address: string) => {
      const bytes = await readFile(join('/', address.replace(/^file:\/\/|\?.*$/g, '')));
      moved.bytes += bytes.length;
      moved.files += 1;
      return new Response(bytes);
    },
  });
  const module = (await import(/* @vite-ignore */ `${pathToFileURL(folder).href}pagefind.js?${page}`)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = module.createInstance({ basePath: folder });
  await pagefind.init();
  await pagefind.search('');
  const count = JSON.parse(await readFile(join(folder, PARTS_FILE), 'utf8')) as number;
  const parts = Array.from({ length: count }, (_, i) => `file://${folder}${partFolder(i)}`);
  for (const part of parts.slice(1)) await pagefind.mergeIndex(part, { language: page });
  for (const part of parts) await pagefind.mergeIndex(part, { language: page === 'zh' ? 'en' : 'zh' });
  return { moved, ask: (query) => ask(pagefind, query, page) };
}

async function ask(
  pagefind: Pagefind,
  query: Query,
  page: Language,
): Promise<{ hits: readonly Found[]; candidates: number }> {
  const { results } = await pagefind.search(candidates(query, page), { filters: { language: [query.language] } });
  const found = (await Promise.all(results.map((result) => result.data()))).map(readFragment);
  return { hits: found.filter((one) => isLiteral(one.text, query)), candidates: results.length };
}
