// What stands in seeds/: the texts with their records and ledgers, and what is wrong with their names or bytes.
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Outcome, type Problem } from '../../src/problems/index.ts';
import { checksum } from './check-sums.ts';
import { isSeedId } from './seed-ids.ts';

/** One report's files as they stand, unread; `record`, `ledger` and `english` are null where there are none. */
export interface SeedFiles {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly recordFile: string;
  readonly record: string | null;
  readonly ledgerFile: string;
  readonly ledger: string | null;
  readonly englishFile: string;
  readonly english: string | null;
}

/** All that a report is made from. */
export function seedParts({ bytes, record, ledger, english }: SeedFiles): readonly (Uint8Array | string | null)[] {
  return [bytes, record, ledger, english];
}

const SUFFIXES = ['.edition.yaml', '.en.yaml', '.ids.tsv'];

/**
 * The ids of the seeds under `root`, sorted, but for those `withdrawn`, whose text may be gone; and every fault of a
 * name. Nothing is opened.
 */
export function listSeeds(root: string, withdrawn: ReadonlySet<string> = new Set()): Outcome<readonly string[]> {
  const names = readdirSync(join(root, 'seeds'))
    .sort()
    .filter((name) => !withdrawn.has(idOf(name)));
  const texts = names.filter((name) => /\.txt$/i.test(name));
  const problems: Problem[] = [
    ...texts
      .filter((name) => !name.endsWith('.txt') || !isSeedId(name.slice(0, -4)))
      .map((name) => problem('seed-name-refused', { file: `seeds/${name}` }, { name })),
    ...names
      .filter((name) => !lstatSync(join(root, 'seeds', name)).isFile())
      .map((name) => problem('seed-is-link', { file: `seeds/${name}` })),
    ...orphans(names),
  ];
  // A report of which any file is at fault is not opened: a link may lead to a device that never ends.
  const faulty = new Set(problems.map(({ at }) => idOf(at.file.slice('seeds/'.length))));
  return { value: texts.filter((name) => !faulty.has(idOf(name))).map(idOf), problems };
}

/** `a.edition.yaml` → a; of a name refused, all before the first dot. */
function idOf(name: string): string {
  return name.split('.')[0] ?? '';
}

/** Reads the files of the report `id`. */
export function readSeedFiles(root: string, id: string): SeedFiles {
  const [file, recordFile, ledgerFile] = [`seeds/${id}.txt`, `seeds/${id}.edition.yaml`, `seeds/${id}.ids.tsv`];
  const englishFile = `seeds/${id}.en.yaml`;
  const maybe = (path: string): string | null =>
    existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null;
  return {
    id,
    file,
    bytes: readFileSync(join(root, file)),
    recordFile,
    record: maybe(recordFile),
    ledgerFile,
    ledger: maybe(ledgerFile),
    englishFile,
    english: maybe(englishFile),
  };
}

/** Compares the bytes with the checksum `listed` for the name: changed is an error, unlisted a doubt. */
export function checkSum(listed: ReadonlyMap<string, string>, { id, file, bytes, recordFile }: SeedFiles): Problem[] {
  const sum = listed.get(`${id}.txt`);
  if (sum === undefined) return [problem('seed-unlisted', { file }, { name: `${id}.txt` })];
  return sum === checksum(bytes) ? [] : [problem('seed-changed', { file }, { record: recordFile })];
}

/** Records, translations and ledgers without a text. */
function orphans(names: readonly string[]): Problem[] {
  return names.flatMap((name) => {
    const suffix = SUFFIXES.find((end) => name.endsWith(end));
    const seed = suffix === undefined ? null : `${name.slice(0, -suffix.length)}.txt`;
    return seed === null || names.includes(seed)
      ? []
      : [problem('record-without-seed', { file: `seeds/${name}` }, { seed: `seeds/${seed}` })];
  });
}
