// What convert did last: .cache/convert.json. Deleting it changes nothing but time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/problems/index.ts';
import { writeFile } from './write-files.ts';
import { isAsWritten, written, type Written } from './written.ts';

interface Entry {
  readonly input: string;
  readonly problems: readonly Problem[];
  readonly files: readonly Written[];
}
interface Kept {
  readonly rules: string;
  readonly reports: Readonly<Record<string, Entry>>;
}

export interface ConvertCache {
  /** The problems told last time, if the report's files and what was made of them are as they were; else undefined. */
  readonly fresh: (id: string, input: string) => readonly Problem[] | undefined;
  readonly keep: (id: string, input: string, problems: readonly Problem[], paths: readonly string[]) => void;
  readonly save: () => void;
}

const FILE = '.cache/convert.json';

/**
 * Opens the cache of the project at `root`; with other `rules` than last time it is empty. A damaged file is no
 * cache.
 */
export function openCache(root: string, rules: string): ConvertCache {
  const before = read(root);
  const old = before?.rules === rules ? before.reports : {};
  const reports: Record<string, Entry> = {};
  return {
    fresh: (id, input) => {
      const entry = old[id];
      if (entry === undefined || entry.input !== input || !entry.files.every((file) => isAsWritten(root, file)))
        return undefined;
      reports[id] = entry;
      return entry.problems;
    },
    keep: (id, input, problems, paths) => {
      reports[id] = { input, problems, files: paths.map((path) => written(root, path)) };
    },
    save: () => {
      writeFile(join(root, FILE), JSON.stringify({ rules, reports } satisfies Kept));
    },
  };
}

function read(root: string): Kept | null {
  if (!existsSync(join(root, FILE))) return null;
  try {
    return JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Kept;
  } catch {
    return null;
  }
}
