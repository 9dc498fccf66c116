// What stands in seeds/: the texts with their records and ledgers, and what is wrong with their names or bytes.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Outcome, type Problem } from '../../src/problems/index.ts';

/** One report's files as they stand, unread; `record` and `ledger` are null where there are none. */
export interface SeedFiles {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly recordFile: string;
  readonly record: string | null;
  readonly ledgerFile: string;
  readonly ledger: string | null;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const SUFFIXES = ['.edition.yaml', '.en.yaml', '.ids.tsv'];

/** The ids of the seeds under `root`, sorted, and every fault of a name; nothing is opened. */
export function listSeeds(root: string): Outcome<readonly string[]> {
  const names = readdirSync(join(root, 'seeds')).sort();
  const texts = names.filter((name) => name.endsWith('.txt'));
  const problems: Problem[] = [
    ...texts.filter((name) => !ID.test(name.slice(0, -4))).map((name) => problem('seed-name-refused', { file: `seeds/${name}` }, { name })),
    ...names.filter((name) => !lstatSync(join(root, 'seeds', name)).isFile()).map((name) => problem('seed-is-link', { file: `seeds/${name}` })),
    ...orphans(names),
  ];
  const faulty = new Set(problems.map(({ at }) => at.file));
  return { value: texts.filter((name) => !faulty.has(`seeds/${name}`)).map((name) => name.slice(0, -4)), problems };
}

/** Reads the files of the report `id`. */
export function readSeedFiles(root: string, id: string): SeedFiles {
  const [file, recordFile, ledgerFile] = [`seeds/${id}.txt`, `seeds/${id}.edition.yaml`, `seeds/${id}.ids.tsv`];
  const maybe = (path: string): string | null => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
  return { id, file, bytes: readFileSync(join(root, file)), recordFile, record: maybe(recordFile), ledgerFile, ledger: maybe(ledgerFile) };
}

/** Compares the bytes with SHA256SUMS: changed is an error, unlisted a doubt. */
export function checkSums(root: string, seeds: readonly SeedFiles[]): Problem[] {
  const path = join(root, 'seeds/SHA256SUMS');
  const listed = new Map((existsSync(path) ? readFileSync(path, 'utf8') : '').split('\n').flatMap((line) => {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return sum === undefined || name === undefined ? [] : [[name, sum] as const];
  }));
  return seeds.flatMap(({ id, file, bytes, recordFile }) => {
    const sum = listed.get(`${id}.txt`);
    if (sum === undefined) return [problem('seed-unlisted', { file }, { name: `${id}.txt` })];
    return sum === createHash('sha256').update(bytes).digest('hex') ? [] : [problem('seed-changed', { file }, { record: recordFile })];
  });
}

/** Records, translations and ledgers without a text. */
function orphans(names: readonly string[]): Problem[] {
  return names.flatMap((name) => {
    const suffix = SUFFIXES.find((end) => name.endsWith(end));
    const seed = suffix === undefined ? null : `${name.slice(0, -suffix.length)}.txt`;
    return seed === null || names.includes(seed) ? [] : [problem('record-without-seed', { file: `seeds/${name}` }, { seed: `seeds/${seed}` })];
  });
}
