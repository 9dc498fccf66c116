// The received texts are those that were listed before anything was trained on them, and in the share of their name.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = 'tests/restore/received';
const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const [, ...listed] = readFileSync(`${FOLDER}/DIGESTS.tsv`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string, string, string]);

test('every received text is listed, and none besides', () => {
  const standing = readdirSync(FOLDER).flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []);
  expect(listed.map(([name]) => name)).toEqual(standing.sort());
});

test.each(listed)('%s is as it was listed', (name, txt, clean, json, share) => {
  const of = (ending: string): string => digest(readFileSync(`${FOLDER}/${name}.${ending}`));
  expect([of('txt'), of('clean.md'), of('json')]).toEqual([txt, clean, json]);
  expect(share).toBe(Number.parseInt(digest(name).slice(-1), 16) % 2 === 1 ? 'held' : 'learn');
});
