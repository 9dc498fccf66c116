// node tests/bench/speed.ts: how fast texts become editions, and convert over a hundred and a thousand of them. One
// line of JSON.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../scripts/convert.ts';
import { edit } from '../../src/edition/index.ts';
import { readDistricts } from '../../src/loaders/index.ts';
import { readSeed } from '../../src/text/index.ts';

const seeds = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('seeds', name)));
const bytes = seeds.reduce((sum, { length }) => sum + length, 0);
const root = mkdtempSync(join(tmpdir(), 'gongbao-speed-'));
const say = console.log;
console.log = () => undefined;
process.stdout.isTTY = false;

const edition = editions(200);
const [hundred, thousand] = [converted(100), converted(1000)];
const again = seconds(() => convert(root, 'en'));
rmSync(root, { recursive: true });
say(`\n${JSON.stringify({ edition, hundred, thousand, again, memory: process.memoryUsage().rss / 1e6 })}`);

/** MB a second from bytes to edition, with no record, accounting included. */
function editions(rounds: number): number {
  const districts = readDistricts('.').value;
  const time = seconds(() => {
    for (let i = 0; i < rounds; i++)
      for (const seed of seeds) edit(readSeed(seed, 'x').value!, 'x', { recordFile: 'x', districts });
  });
  return (rounds * bytes) / 1e6 / time;
}

/** Seconds and MB a second of convert over `count` copies of the reports, from nothing. */
function converted(count: number): { readonly seconds: number; readonly rate: number } {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'seeds'), { recursive: true });
  mkdirSync(join(root, 'content'));
  for (const name of ['districts.yaml', 'indicators.yaml', 'units.yaml'])
    cpSync(join('content', name), join(root, 'content', name));
  for (let i = 0; i < count; i++) writeFileSync(join(root, 'seeds', `copy-${i}.txt`), seeds[i % seeds.length]!);
  const time = seconds(() => convert(root, 'en'));
  return { seconds: time, rate: (count * bytes) / seeds.length / 1e6 / time };
}

function seconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}
