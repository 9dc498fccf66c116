// What git holds of the generated files is what convert makes today: no stale report, and the same bytes each time.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { convert } from '../scripts/convert.ts';
import { documents } from '../scripts/document.ts';

const root = mkdtempSync(join(tmpdir(), 'gongbao-fresh-'));
/** Generated and committed: reports' prose, and the ledgers that make ids permanent. */
const isGenerated = (path: string): boolean =>
  /^(content\/reports\/.+\.mdx|content\/withdrawn\.json|seeds\/.+\.ids\.tsv)$/.test(path);

beforeAll(() => {
  cpSync('seeds', join(root, 'seeds'), { recursive: true });
  mkdirSync(join(root, 'content'));
  for (const codelist of ['districts.yaml', 'indicators.yaml', 'units.yaml'])
    cpSync(join('content', codelist), join(root, 'content', codelist));
  expect(convert(root, 'en')).toBe(0);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

// Compared with the index, not with the folder: a build has converted already, and what is not added will not be in
// the next clone.
test('every generated file in git is fresh: if not, run npm run convert and add what it changed', () => {
  const held = git('ls-files', 'content/reports', 'content/withdrawn.json', 'seeds')
    .split('\n')
    .filter(isGenerated)
    .sort();
  expect(held).toEqual(made());
  expect(held.filter((path) => git('show', `:${path}`) !== readFileSync(join(root, path), 'utf8'))).toEqual([]);
});

test.each(Object.entries(documents))('%s is what the code says: if not, run npm run document', (path, write) => {
  expect(readFileSync(path, 'utf8')).toBe(write());
});

test('convert run again changes no byte', () => {
  const before = contents();
  expect(convert(root, 'en')).toBe(0);
  expect(contents()).toEqual(before);
});

function made(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isGenerated)
    .sort();
}

function contents(): readonly string[] {
  return made().map((path) => readFileSync(join(root, path), 'utf8'));
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64e6 });
}
