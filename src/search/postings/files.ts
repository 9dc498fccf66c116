// The files of one language as they are asked for: each once, its bytes read when they are there.
import type { Item, Language } from '../types.ts';
import { readBucket, type Listed } from './bucket.ts';
import { directoryFile, fileNames, PAGES_TOGETHER, runAt, runsOf, type Directory, type Run } from './directory.ts';
import { bucketOf, keepsPlaces } from './keys.ts';
import { blockOf, type ReportTexts } from './texts.ts';
import { readStretch, type Postings } from './list.ts';
import type { PlacedWindows } from './windows.ts';

/** The bytes of a file by its name within the index (`search/index/`), unzipped. Throws where it cannot be had. */
export type Load = (name: string) => Promise<Uint8Array>;

export interface IndexFiles {
  readonly directory: Directory;
  readonly runs: readonly Run[];
  /** The lists of some keys; a key that no text holds has none. */
  readonly lists: (keys: readonly string[]) => Promise<ReadonlyMap<string, PlacedWindows>>;
  /** Items by their numbers, in the order of these. */
  readonly items: (docs: readonly number[]) => Promise<readonly Item[]>;
  /** Loads the texts of all reports, where they are few: a question will want some of them. */
  readonly foresee: () => void;
}

export async function indexFiles(language: Language, load: Load): Promise<IndexFiles> {
  const directory = readJson(await load(directoryFile(language))) as Directory;
  const runs = runsOf(directory);
  const read: Load = (name) => load(`${directory.folder}/${name}`);
  const list = (key: string, bucket: number, { stretches, size }: Listed): PlacedWindows => {
    const stretch = async (i: number): Promise<Postings> => {
      const { bytes, file } = stretches[i]!;
      return readStretch(bytes ?? (await read(fileNames.stretch(language, bucket, file!))), keepsPlaces(key, language));
    };
    return { size, read: (from) => readFrom(from, stretches, stretch) };
  };
  return {
    directory,
    runs,
    lists: async (keys) => {
      const byBucket = Map.groupBy(new Set(keys), (key) => bucketOf(key, directory.buckets));
      const found = await Promise.all(
        [...byBucket].map(async ([bucket, own]) => {
          const listed = readBucket(await read(fileNames.bucket(language, bucket)), new Set(own));
          return [...listed].map(([key, one]) => [key, list(key, bucket, one)] as const);
        }),
      );
      return new Map(found.flat());
    },
    foresee: () => {
      const { reports } = directory;
      if (reports.length > FEW) return;
      reports.forEach((_, report) => void read(fileNames.report(report)).catch(() => undefined));
    },
    items: async (docs) => {
      const wanted = docs.map((doc) => placeOf(doc, runAt(runs, doc), language));
      const names = [...new Set(wanted.map(({ name }) => name))];
      const files = new Map(await Promise.all(names.map(async (name) => [name, readJson(await read(name))] as const)));
      return wanted.map(({ name, number, isPage }) => {
        const file = files.get(name);
        return isPage ? (file as readonly Item[])[number]! : blockOf(file as ReportTexts, language, number);
      });
    },
  };
}

/** In which file a text stands, and as which of it. */
function placeOf(
  doc: number,
  { from, report, before }: Run,
  language: Language,
): { readonly name: string; readonly number: number; readonly isPage: boolean } {
  return report < 0
    ? {
        name: fileNames.pages(language, Math.floor(doc / PAGES_TOGETHER)),
        number: doc % PAGES_TOGETHER,
        isPage: true,
      }
    : { name: fileNames.report(report), number: before + doc - from, isPage: false };
}

/** The stretch that holds text `from`, without what stands before it. */
async function readFrom(
  from: number,
  stretches: Listed['stretches'],
  read: (i: number) => Promise<Postings>,
): Promise<Postings & { readonly until: number }> {
  const i = stretches.findIndex(({ until }) => until > from);
  if (i === -1) return { docs: [], places: null, until: Infinity };
  const { docs, places } = await read(i);
  const first = docs.findIndex((doc) => doc >= from);
  const start = first === -1 ? docs.length : first;
  return {
    docs: docs.slice(start),
    places: places?.slice(start) ?? null,
    until: i === stretches.length - 1 ? Infinity : stretches[i]!.until,
  };
}

/** So many reports' texts, some 15 kB each, are loaded while the reader types. */
const FEW = 8;

/** How many files are kept read: what a reader asks next is mostly near what was asked before. */
const KEPT = 256;

/** Each file once, the latest kept; one that failed is asked for anew. Both languages have reports' texts in common. */
export function remembered(load: Load): Load {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const file = kept.get(name) ?? load(name);
    kept.delete(name);
    kept.set(name, file);
    file.catch(() => kept.delete(name));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return file;
  };
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
