// How fast texts become editions, and whether a thousand take a thousand times as long as one. Copies of the reports in a folder of their own.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { convert } from '../../scripts/convert.ts';
import { edit } from '../../src/edition/index.ts';
import { readDistricts } from '../../src/loaders/index.ts';
import { readSeed } from '../../src/text/index.ts';
import { figure } from './figure.ts';

const root = mkdtempSync(join(tmpdir(), 'gongbao-speed-'));
afterAll(() => { rmSync(root, { recursive: true }); });
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join('seeds', name)));
const bytes = seeds.reduce((sum, { length }) => sum + length, 0);

test('bytes to edition', { timeout: 120_000 }, () => {
  const districts = readDistricts('.').value;
  const rounds = 100;
  const start = performance.now();
  for (let i = 0; i < rounds; i++) for (const seed of seeds) edit(readSeed(seed, 'x').value!, 'x', { recordFile: 'x', districts });
  figure('Speed', `Bytes to edition, no record, accounting included: ${((rounds * bytes) / 1e6 / ((performance.now() - start) / 1000)).toFixed(1)} MB a second (asked: 5).`);
});

test('convert is linear in the number of reports, and a second run redoes nothing', { timeout: 400_000 }, () => {
  const [hundred, thousand] = [timed(100), timed(1000)];
  const again = clock(() => convert(root, 'en'));
  figure('Speed', `The whole of convert: ${hundred.rate} MB a second for 100 reports, ${thousand.rate} for 1,000 (asked: 1); run again with nothing changed ${(again / 1000).toFixed(1)} s.`);
  expect(thousand.time / hundred.time).toBeLessThan(14);
  expect(again).toBeLessThan(thousand.time / 3);
});

function timed(count: number): { time: number; rate: string } {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'seeds'), { recursive: true });
  mkdirSync(join(root, 'content'));
  for (const name of ['districts.yaml', 'indicators.yaml']) cpSync(join('content', name), join(root, 'content', name));
  for (let i = 0; i < count; i++) writeFileSync(join(root, 'seeds', `beijing-2015-${i}.txt`), seeds[i % seeds.length]!);
  const time = clock(() => convert(root, 'en'));
  return { time, rate: ((count * bytes) / seeds.length / 1e6 / (time / 1000)).toFixed(1) };
}

function clock(run: () => number): number {
  const start = performance.now();
  expect(run()).toBe(0);
  return performance.now() - start;
}
