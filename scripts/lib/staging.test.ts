// Several files, all or none.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeStaged, stage, writeTogether } from './staging.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongbao-staging-'));
  writeFileSync(join(root, 'a.txt'), 'old a');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
/** Nothing waits any more. */
const tidy = (): boolean => readdirSync(join(root, '.cache')).length === 0;

test('writes all, in folders that it makes', () => {
  expect(
    writeTogether(root, [
      ['a.txt', 'new a'],
      ['b/c.txt', new Uint8Array([0x63])],
    ]),
  ).toEqual([]);
  expect([read('a.txt'), read('b/c.txt'), tidy()]).toEqual(['new a', 'c', true]);
});

test('where one is refused, those before it are what they were', () => {
  mkdirSync(join(root, 'folder'));
  const [refused, ...others] = writeTogether(root, [
    ['a.txt', 'new a'],
    ['b.txt', 'new b'],
    ['folder', 'no'],
    ['d.txt', 'later'],
  ]);
  expect([refused?.code, refused?.at.file, others]).toEqual(['file-not-written', 'folder', []]);
  expect([read('a.txt'), existsSync(join(root, 'b.txt')), existsSync(join(root, 'd.txt')), tidy()]).toEqual([
    'old a',
    false,
    false,
    true,
  ]);
});

test('what cannot even be made ready stops it before the first', () => {
  const [refused] = writeTogether(root, [
    ['a.txt', 'new a'],
    ['a.txt/b', 'no'],
  ]);
  expect([refused?.at.file, read('a.txt')]).toEqual(['a.txt/b', 'old a']);
});

test('a file with the same bytes is left alone and not counted', () => {
  const { mtimeMs } = statSync(join(root, 'a.txt'));
  stage(root, 'a.txt', 'old a');
  stage(root, 'b.txt', 'b');
  expect(placeStaged(root, ['a.txt', 'b.txt'])).toEqual({ changed: 1, problems: [] });
  expect(statSync(join(root, 'a.txt')).mtimeMs).toBe(mtimeMs);
});

test('what a run left that was killed is not put back by the next one', () => {
  mkdirSync(join(root, '.cache/staging-former'), { recursive: true });
  writeFileSync(join(root, '.cache/staging-former/b.txt'), 'of the run that was killed');
  mkdirSync(join(root, 'folder'));
  writeTogether(root, [
    ['b.txt', 'b'],
    ['folder', 'no'],
  ]);
  expect([existsSync(join(root, 'b.txt')), tidy()]).toEqual([false, true]);
});

test('a bug is no problem of the file system', () => {
  expect(() => writeTogether(root, [['a.txt', null as unknown as string]])).toThrow();
});
