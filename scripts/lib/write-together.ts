// Writing several files, all or none: each is made in .cache/ first, then renamed into its place; when one cannot be, the others go back.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Writing = readonly (readonly [path: string, content: string | Uint8Array])[];
const STAGING = '.cache/writing';

/** Writes `files` (paths from `root`) in their order. Throws what the file system throws, with everything as it was before. */
export function writeTogether(root: string, files: Writing): void {
  const staging = join(root, STAGING);
  rmSync(staging, { recursive: true, force: true });
  const before = files.map(([path]) => ({ path, bytes: existsSync(join(root, path)) ? readFileSync(join(root, path)) : null }));
  const put: number[] = [];
  try {
    for (const [path, content] of files) write(join(staging, path), content);
    for (const [i, [path]] of files.entries()) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      renameSync(join(staging, path), join(root, path));
      put.push(i);
    }
  } catch (error) {
    for (const i of put.reverse()) restore(root, before[i]!);
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function restore(root: string, { path, bytes }: { path: string; bytes: Uint8Array | null }): void {
  if (bytes === null) rmSync(join(root, path), { force: true });
  else writeFileSync(join(root, path), bytes);
}
