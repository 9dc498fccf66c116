// Font files that were cut once and are kept in the system's temporary folder: the renderer takes no bytes, only files.
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the font of this digest is kept. */
export function keptPath(digest: string): string {
  return join(tmpdir(), 'gongbao-faces', `${digest.slice(0, 16)}.ttf`);
}

/** `path`, with what `make` gives written there if nothing is yet. Two processes may do so at once. */
export async function keptFont(path: string, make: () => Promise<Buffer>): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) return path;
  const font = await make();
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, font);
  await rename(beside, path);
  return path;
}
