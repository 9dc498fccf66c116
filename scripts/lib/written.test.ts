// A file that was touched is known.
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isAsWritten, written } from './written.ts';

const root = mkdtempSync(join(tmpdir(), 'gongbao-written-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('of another size, of another time, or gone', () => {
  const file = join(root, 'a');
  writeFileSync(file, 'one');
  const before = written(root, 'a');
  expect(isAsWritten(root, before)).toBe(true);
  writeFileSync(file, 'longer');
  utimesSync(file, before.time / 1000, before.time / 1000);
  expect(isAsWritten(root, before)).toBe(false);
  writeFileSync(file, 'two');
  utimesSync(file, 1, 1);
  expect(isAsWritten(root, before)).toBe(false);
  rmSync(file);
  expect(isAsWritten(root, before)).toBe(false);
});
