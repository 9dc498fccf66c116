// seeds/SHA256SUMS: the checksums of the texts as received, in the form that sha256sum writes.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SUMS_FILE = 'seeds/SHA256SUMS';
const ROW = /^([0-9a-f]{64}) [ *](.+)$/;

/** File name → checksum. */
export function readSums(root: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(root).flatMap((line) => {
      const [, sum, name] = ROW.exec(line) ?? [];
      return sum === undefined || name === undefined ? [] : [[name, sum] as const];
    }),
  );
}

/** The file's text with `name` listed (or listed anew), rows sorted by name; lines that are no row stay on top. */
export function withSum(root: string, name: string, bytes: Uint8Array): string {
  const sums = new Map(readSums(root)).set(name, checksum(bytes));
  const others = linesOf(root).filter((line) => !ROW.test(line));
  return [
    ...others,
    ...[...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, sum]) => `${sum}  ${file}`),
    '',
  ].join('\n');
}

export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function linesOf(root: string): string[] {
  const path = join(root, SUMS_FILE);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
    : [];
}
