// Writing several files, all or none: each is made in .cache/ first, then renamed into its place; when one cannot be, the others go back.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problem, type Problem } from '../../src/problems/index.ts';

export type Writing = readonly (readonly [path: string, content: string | Uint8Array])[];
const STAGING = '.cache/writing';

/** Writes `files` (paths from `root`) in their order. What the file system refuses is a problem, and everything is as it was before. */
export function writeTogether(root: string, files: Writing): readonly Problem[] {
  const staging = join(root, STAGING);
  const before: { readonly path: string; readonly bytes: Uint8Array | null }[] = [];
  try {
    rmSync(staging, { recursive: true, force: true });
    for (const [path, content] of files) write(join(staging, path), content);
    for (const [path] of files) {
      const place = join(root, path);
      mkdirSync(dirname(place), { recursive: true });
      const bytes = existsSync(place) ? readFileSync(place) : null;
      renameSync(join(staging, path), place);
      before.push({ path, bytes });
    }
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    for (const one of before.reverse()) restore(root, one);
    return [problem('file-not-written', { file: files[before.length]?.[0] ?? STAGING }, { detail: code })];
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
