// Files that were made once and are kept under the digest of what they were made from.
import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the font of this digest is kept for all projects of the machine: the renderer takes no bytes, only files. */
export function keptFont(digest: string): string {
  return join(tmpdir(), 'gongbao-faces', `${digest.slice(0, 16)}.ttf`);
}

/** `path`, with what `make` gives written there if nothing is yet. Two processes or threads may do so at once. */
export async function keptFile(path: string, make: () => Promise<Buffer>): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) return path;
  const made = await make();
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}`;
  await writeFile(beside, made);
  await rename(beside, path);
  return path;
}

/** Removes from `folder` what has not been used for so many days. */
export async function removeUnused(folder: string, days: number): Promise<void> {
  const oldest = Date.now() - days * 86_400_000;
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true });
  }
}
