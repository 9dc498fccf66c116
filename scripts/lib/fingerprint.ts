// Fingerprints by which convert knows what it has done already: of the rules (our own code and the codelists) and of
// one report's files.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seedParts, type SeedFiles } from './read-seeds.ts';

/** Where the making of a report begins. Read from beside this file, so that a copy of the project has its own rules. */
const MAKES_REPORTS = join(import.meta.dirname, 'make-report.ts');
const CODELISTS = ['content/districts.yaml', 'content/indicators.yaml', 'content/units.yaml'];

/**
 * One digest of all code that makes a report and of the codelists under `root`: when it changes, everything is made
 * anew.
 */
export function rulesFingerprint(root: string, code: string = MAKES_REPORTS): string {
  const hash = createHash('sha256');
  for (const file of filesBehind(code)) hash.update(readFileSync(file));
  for (const file of CODELISTS) if (existsSync(join(root, file))) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/**
 * `file` and every file of ours that it imports, directly or not, sorted: a list by hand would forget a stage. Types
 * decide nothing.
 */
export function filesBehind(file: string): readonly string[] {
  const found = new Set<string>();
  const queue = [file];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const folder = dirname(next);
    queue.push(...importsOf(readFileSync(next, 'utf8')).map((path) => join(folder, path)));
  }
  return [...found].sort();
}

function importsOf(code: string): string[] {
  return [...code.matchAll(/^(?:import|export)(?! type )[^;]*? from '(\.{1,2}\/[^']+)';$/gm)].map(([, path]) => path!);
}

/**
 * One digest of everything in seeds/ that a report is made from; lengths keep two files from running into one
 * another.
 */
export function reportFingerprint(files: SeedFiles): string {
  const hash = createHash('sha256');
  for (const part of seedParts(files)) hash.update(part === null ? '-' : `${part.length}:`).update(part ?? '');
  return hash.digest('hex');
}
