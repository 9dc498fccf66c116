// Pictures kept from one build to the next.
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { s } from 'hastscript';
import { afterAll, expect, test } from 'vitest';
import { keptPicture, picture } from './index.ts';
import { removeUnused } from './kept-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tree = (text: string) =>
  s('svg', { viewBox: '0 0 90 40' }, s('text', { x: 4, y: 32, fontSize: 30, fontFamily: 'serif' }, text));
const options = { width: 90, language: 'zh' } as const;

test('what was drawn is read, to the byte; another text or size is drawn', async () => {
  const drawn = await picture(tree('工报'), options);
  expect((await keptPicture(tree('工报'), options, folder)).equals(drawn)).toBe(true);
  const [name] = readdirSync(folder);
  writeFileSync(join(folder, name!), 'kept');
  expect((await keptPicture(tree('工报'), options, folder)).toString()).toBe('kept');
  expect((await keptPicture(tree('会员'), options, folder)).toString()).not.toBe('kept');
  expect((await keptPicture(tree('工报'), { ...options, width: 91 }, folder)).toString()).not.toBe('kept');
  expect(readdirSync(folder)).toHaveLength(3);
});

test('a picture without its cache is the same', async () => {
  const before = await keptPicture(tree('工会'), options, folder);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  expect((await keptPicture(tree('工会'), options, folder)).equals(before)).toBe(true);
});

test('what is asked for is marked as used, and what was not for a month is removed', async () => {
  await Promise.all(['工人', '工友'].map((text) => keptPicture(tree(text), options, folder)));
  const long = new Date('2020-01-01');
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
  await keptPicture(tree('工人'), options, folder);
  const all = readdirSync(folder);
  await removeUnused(folder, 30);
  expect([all.length > 1, readdirSync(folder).length]).toEqual([true, 1]);
  await removeUnused(join(folder, 'nothing'), 30);
});
