// Writing: a file is written beside its place and renamed into it, so that nobody ever reads half of one; same bytes
// are left alone.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes `content` to `path` (folders are made). Returns whether anything changed. Throws what the file system
 * throws.
 */
export function writeFile(path: string, content: string | Uint8Array): boolean {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (existsSync(path) && readFileSync(path).equals(bytes)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.writing`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
  return true;
}

/**
 * Deletes the files of `folder` that a run did not make: a generated folder holds what the seeds give and nothing
 * else.
 */
export function removeOthers(folder: string, kept: ReadonlySet<string>): string[] {
  if (!existsSync(folder)) return [];
  const others = readdirSync(folder).filter((name) => !kept.has(name));
  for (const name of others) rmSync(join(folder, name), { recursive: true });
  return others;
}

/** Whether two files hold the same bytes. */
export function sameBytes(a: string, b: string): boolean {
  return readFileSync(a).equals(readFileSync(b));
}
