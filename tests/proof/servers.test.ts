// The same files on a server that is not ours: Python's, two folders deep. Every address that a page of each kind
// asks for is there.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { kinds } from '../e2e/kinds.ts';
import { dist } from '../e2e/published.ts';
import { test } from '../e2e/tab.ts';
import { figure } from './figure.ts';

const PORT = 4620;
const folder = mkdtempSync(join(tmpdir(), 'gongbao-server-'));
let server: ChildProcess | undefined;
afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.runIf(hasPython)('works below /x/y/ on Python’s http.server', { timeout: 300_000 }, async ({ browser }) => {
  cpSync(dist, join(folder, 'x/y'), { recursive: true });
  server = spawn('python3', ['-m', 'http.server', String(PORT), '--bind', '127.0.0.1', '--directory', folder], {
    stdio: 'ignore',
  });
  const page = await browser.newPage();
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(`${response.url()}: ${response.status()}`);
  });
  await waitFor(`http://127.0.0.1:${PORT}/x/y/`);
  const pages = kinds().map(({ address }) => address);
  for (const address of pages) await page.goto(`http://127.0.0.1:${PORT}/x/y${address}`, { waitUntil: 'networkidle' });
  await page.close();
  expect(missing).toEqual([]);
  figure(
    'Servers',
    `${pages.length} pages, one of each kind in both languages, below /x/y/ on Python's http.server: nothing missing.`,
  );
});

async function waitFor(url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} does not answer.`);
}
