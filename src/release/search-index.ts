// Pagefind's index of the records, written into the built site.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { inParts, partFolder, PARTS_FILE, type SearchRecord } from '../search/index.ts';

/**
 * Records in one file of texts: few enough that a rare word moves little, many enough that a common one asks for few
 * files.
 */
const TOGETHER = 50;
/** Pagefind also writes interfaces of its own, which no page uses. */
const NOT_USED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

export interface IndexSize {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the folder `indexDir`, which the site has as `pagefind/`: one index, or several of `most` records where they
 * are more. What stood there is replaced. Throws with Pagefind's words if it refuses a record. Needs no page.
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  indexDir: string,
  most?: number,
): Promise<IndexSize> {
  await rm(indexDir, { recursive: true, force: true });
  const parts = inParts(records, most);
  const files: IndexFile[] = [];
  for (const [i, part] of parts.entries()) {
    const made = await filesOf(part);
    await write(join(indexDir, partFolder(i)), made);
    files.push(...made);
  }
  await writeFile(join(indexDir, PARTS_FILE), `${parts.length}\n`);
  return {
    records: records.length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.content.byteLength, 0),
  };
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's process ends with the part, since it gives no memory back. */
async function filesOf(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ maxFragments: Math.max(1, Math.ceil(records.length / TOGETHER)) });
  try {
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addAll(index, records);
    return await finished(index);
  } finally {
    await close();
  }
}

/** One after the other: Pagefind numbers records as they come, and the same input must give the same files. */
async function addAll(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (const { url, content, language, meta, filters } of records) {
    const { errors } = await index.addCustomRecord({
      url,
      content,
      language,
      meta: { ...meta },
      filters: { ...filters },
    });
    if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join('; ')}`);
  }
}

async function finished(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind wrote no index: ${errors.join('; ')}`);
  return files.filter((file) => !NOT_USED.test(file.path));
}

async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
