// Writing several files, all or none: each waits in .cache/ until all are made, then takes its place; when one
// cannot, the others go back.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem, type Problem } from '../../src/problems/index.ts';
import { sameBytes, writeFile } from './write-files.ts';

const STAGING = '.cache/staging';
/** What stood in the places taken, while it may have to go back. */
const FORMER = '.cache/staging-former';

export type Writing = readonly (readonly [path: string, content: string | Uint8Array])[];

export interface Placed {
  /** How many files are not what they were. */
  readonly changed: number;
  /** What the file system refused; then everything is as it was before. */
  readonly problems: readonly Problem[];
}

/** Writes `files` (paths from `root`) in their order, all or none. */
export function writeTogether(root: string, files: Writing): readonly Problem[] {
  clearStaging(root);
  for (const [path, content] of files) {
    const refused = attempt(path, () => {
      stage(root, path, content);
    });
    if (refused !== null) return [refused];
  }
  return placeStaged(
    root,
    files.map(([path]) => path),
  ).problems;
}

/** Lets a file wait for its place, `path` from `root`. Throws what the file system throws. */
export function stage(root: string, path: string, content: string | Uint8Array): void {
  writeFile(join(root, STAGING, path), content);
}

/** Puts what waits into its place, in the order of `paths`; a file whose bytes stand there already is left alone. */
export function placeStaged(root: string, paths: readonly string[]): Placed {
  const changed: string[] = [];
  let refused: Problem | null = null;
  for (const path of paths) {
    refused = attempt(path, () => {
      if (takePlace(root, path)) changed.push(path);
    });
    if (refused !== null) break;
  }
  if (refused !== null) for (const path of changed.reverse()) goBack(root, path);
  clearStaging(root);
  return refused === null ? { changed: changed.length, problems: [] } : { changed: 0, problems: [refused] };
}

/** Forgets what waits. */
export function clearStaging(root: string): void {
  for (const folder of [STAGING, FORMER]) rmSync(join(root, folder), { recursive: true, force: true });
}

/** Null, or what the file system refused; a bug throws on. */
function attempt(file: string, write: () => void): Problem | null {
  try {
    write();
    return null;
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined || code === undefined) throw error;
    return problem('file-not-written', { file }, { detail: code });
  }
}

function takePlace(root: string, path: string): boolean {
  const [staged, place, former] = [STAGING, '.', FORMER].map((folder) => join(root, folder, path)) as [
    string,
    string,
    string,
  ];
  if (existsSync(place)) {
    if (sameBytes(staged, place)) return false;
    mkdirSync(dirname(former), { recursive: true });
    copyFileSync(place, former);
  }
  mkdirSync(dirname(place), { recursive: true });
  renameSync(staged, place);
  return true;
}

function goBack(root: string, path: string): void {
  const former = join(root, FORMER, path);
  if (existsSync(former)) renameSync(former, join(root, path));
  else rmSync(join(root, path), { force: true });
}
