// How fast texts become editions, and whether a thousand take ten times as long as a hundred: measured by the pinned
// Node alone.
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { figure } from './figure.ts';

interface Speed {
  readonly edition: number;
  readonly hundred: Run;
  readonly thousand: Run;
  readonly again: number;
  readonly memory: number;
}
interface Run {
  readonly seconds: number;
  readonly rate: number;
}

test('convert is linear in the number of reports, and a second run redoes nothing', { timeout: 400_000 }, () => {
  const line = execFileSync('node', ['tests/bench/speed.ts'], { encoding: 'utf8' }).trimEnd().split('\n').at(-1)!;
  const { edition, hundred, thousand, again, memory } = JSON.parse(line) as Speed;
  figure(
    'Speed',
    `Bytes to edition, no record, accounting included: ${edition.toFixed(1)} MB a second on one core (asked: 5).`,
  );
  figure(
    'Speed',
    `The whole of convert: ${hundred.rate.toFixed(2)} MB a second for 100 reports, ` +
      `${thousand.rate.toFixed(2)} for 1,000 (asked: 1), ${memory.toFixed(0)} MB of memory at ` +
      `the end; run again with nothing changed ${again.toFixed(1)} s for 1,000.`,
  );
  expect(thousand.seconds / hundred.seconds).toBeLessThan(14);
  expect(again).toBeLessThan(thousand.seconds / 4);
});
