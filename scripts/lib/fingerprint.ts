// Fingerprints by which convert knows what it has done already: of the rules (our own code and the codelists) and of one report's files.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedFiles } from './read-seeds.ts';

/** What decides how any text is read. Read from beside this file, so that a copy of the project has its own. */
const RULES = ['annotations', 'codelists', 'edition', 'formats', 'numerals', 'observations', 'problems', 'publication', 'text', 'translation'];
const CODELISTS = ['content/districts.yaml', 'content/indicators.yaml'];

/** One digest of all code that convert runs and of the codelists under `root`: when it changes, everything is made anew. */
export function rulesFingerprint(root: string): string {
  const hash = createHash('sha256');
  const here = join(import.meta.dirname, '..', '..', 'src');
  for (const stage of RULES) {
    const files = readdirSync(join(here, stage), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort();
    for (const name of files) hash.update(readFileSync(join(here, stage, name)));
  }
  for (const name of ['make-report.ts', 'locate-problems.ts']) hash.update(readFileSync(join(import.meta.dirname, name)));
  for (const file of CODELISTS) if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** One digest of everything in seeds/ that a report is made from; lengths keep two files from running into one another. */
export function reportFingerprint({ bytes, record, ledger }: SeedFiles): string {
  const hash = createHash('sha256');
  for (const part of [bytes, record ?? '\u0000', ledger ?? '\u0000']) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
