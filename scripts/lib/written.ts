// Files as they were written: by size and time a later run knows whether anybody has touched one since.
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it was written, its path from the project's folder: when it was touched since, it is made anew. */
export interface Written {
  readonly path: string;
  readonly size: number;
  readonly time: number;
}

export function written(root: string, path: string): Written {
  const { size, mtimeMs } = statSync(join(root, path));
  return { path, size, time: mtimeMs };
}

export function isAsWritten(root: string, { path, size, time }: Written): boolean {
  const now = statSync(join(root, path), { throwIfNoEntry: false });
  return now !== undefined && now.size === size && now.mtimeMs === time;
}
