// The search index, written into the built site: a directory for each language, and beside them the folder of all other
// files, whose name changes with what they hold, so that no reader is answered by files of two builds.
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  bucketsFor,
  directoryFile,
  directoryMaker,
  fileNames,
  keepingMarks,
  LANGUAGES,
  makeLists,
  PAGES_TOGETHER,
  reportTexts,
  searchedText,
  tierOf,
  TIERS,
  writeBucket,
  type Directory,
  type DirectoryMaker,
  type Item,
  type Language,
  type Tier,
} from '../search/index.ts';
import { spooled } from './spool.ts';

export interface IndexSize {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/** Writes the folder `indexDir` from the file that `spool` wrote. What stood there is replaced. */
export async function writeIndex(spoolFile: string, indexDir: string): Promise<IndexSize> {
  rmSync(indexDir, { recursive: true, force: true });
  const made = join(indexDir, 'new');
  const writer = zippedFiles(made);
  const gathered = await gather(spoolFile, writer);
  const directories = LANGUAGES.map(
    (language) => [language, writeLists(language, gathered[language], writer)] as const,
  );
  const folder = writer.digest();
  for (const [language, directory] of directories)
    writer.put(join('..', directoryFile(language)), JSON.stringify({ folder, ...directory } satisfies Directory));
  renameSync(made, join(indexDir, folder));
  return { records: directories.reduce((sum, [, { docs }]) => sum + docs, 0), ...writer.size() };
}

interface Gathered {
  readonly maker: DirectoryMaker;
  /** What is searched, in the form of `keepingMarks`. */
  readonly texts: Readonly<Record<Tier, string[]>>;
}

/** Writes the texts of each report, and of the pages, as they come. */
async function gather(spoolFile: string, writer: ZippedFiles): Promise<Readonly<Record<Language, Gathered>>> {
  const empty = (): Gathered => ({
    maker: directoryMaker(),
    texts: { page: [], title: [], head: [], telling: [], block: [] },
  });
  const gathered = { zh: empty(), en: empty() };
  let reports = 0;
  for await (const items of spooled(spoolFile)) {
    const report = items[0]!.report;
    if (report !== undefined) writer.put(fileNames.report(reports++), JSON.stringify(reportTexts(items)));
    for (const language of LANGUAGES) {
      const own = items.filter((item) => item.language === language);
      const { maker, texts } = gathered[language];
      for (const item of own) texts[tierOf(item)].push(keepingMarks(searchedText(item)));
      if (report !== undefined) maker.takeReport(report, own);
      else putPages(language, own, gathered[language], writer);
    }
  }
  return gathered;
}

/** Pages come together. */
function putPages(language: Language, items: readonly Item[], { maker }: Gathered, writer: ZippedFiles): void {
  maker.takePages(items);
  for (let file = 0; file * PAGES_TOGETHER < items.length; file++)
    writer.put(
      fileNames.pages(language, file),
      JSON.stringify(items.slice(file * PAGES_TOGETHER, (file + 1) * PAGES_TOGETHER)),
    );
}

function writeLists(language: Language, { maker, texts }: Gathered, writer: ZippedFiles): Omit<Directory, 'folder'> {
  const all = TIERS.flatMap((tier) => texts[tier]);
  const buckets = bucketsFor(all.length);
  for (const { bucket, lists } of makeLists(all, language, buckets)) {
    const { bytes, beside } = writeBucket(lists);
    writer.put(fileNames.bucket(language, bucket), bytes);
    beside.forEach((stretch, file) => {
      writer.put(fileNames.stretch(language, bucket, file), stretch);
    });
  }
  return { buckets, ...maker.end() };
}

interface ZippedFiles {
  readonly put: (name: string, content: string | Uint8Array) => void;
  /** Of all that was put so far. */
  readonly digest: () => string;
  readonly size: () => { readonly files: number; readonly bytes: number };
}

/** Zipped here, since hardly a server zips what it does not know. */
function zippedFiles(folder: string): ZippedFiles {
  const hash = createHash('sha256');
  const made = new Set<string>();
  let [files, bytes] = [0, 0];
  return {
    put: (name, content) => {
      const path = join(folder, name);
      const zipped = gzipSync(content, { level: 9 });
      if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      made.add(dirname(path));
      writeFileSync(path, zipped);
      hash.update(name).update(zipped);
      files++;
      bytes += zipped.length;
    },
    digest: () => hash.copy().digest('hex').slice(0, 12),
    size: () => ({ files, bytes }),
  };
}
