// Hostile texts published and opened in a real Chromium: the words stand as printed, nothing in them runs. And what
// is withdrawn says so.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { invisible, literal, report } from '../hostile.ts';
import { figure } from './figure.ts';

const COPIED = ['content', 'public', 'seeds', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const copy = mkdtempSync(join(tmpdir(), 'gongbao-hostile-'));
const texts = Object.entries(literal).map(([name, text], i) => ({ name, text, id: `miyun-2016-${i + 10}` }));
const unseen = Object.entries(invisible).map(([name, { printed, shown }], i) => ({
  name,
  printed,
  shown,
  id: `yanqing-2016-${i + 10}`,
}));
const REASON = { zh: '<b>内容</b>有误{x}', en: 'It holds <i>errors</i> {x}' };
const inCopy = (script: string, ...words: string[]): void => {
  execFileSync(process.execPath, [`scripts/${script}.ts`, ...words], { cwd: copy, stdio: 'pipe' });
};

let served: Served;
let browser: Browser;

beforeAll(async () => {
  for (const name of COPIED.filter(existsSync)) cpSync(name, join(copy, name), { recursive: true });
  for (const name of readdirSync(join(copy, 'seeds')).filter((one) => one.endsWith('.ids.tsv')))
    rmSync(join(copy, 'seeds', name));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  for (const { id, text } of [...texts, ...unseen.map((one) => ({ ...one, text: one.printed }))]) {
    // In the title too, where the page writes it into its head, its lists and its search.
    writeFileSync(join(copy, 'text.txt'), report(text, { title: `# 密云区2016年工作报告${text}` }));
    inCopy('add', join(copy, 'text.txt'), '--id', id);
  }
  writeFileSync(join(copy, 'text.txt'), report('即将撤回。').replaceAll('密云', '平谷'));
  inCopy('add', join(copy, 'text.txt'));
  inCopy('withdraw', 'pinggu-2016', '--reason', REASON.zh, '--reason-en', REASON.en);
  rmSync(join(copy, 'seeds/pinggu-2016.txt'));
  inCopy('build');
  served = await serveFolder({ dir: join(copy, 'dist'), port: 4600, base: '/' });
  browser = await chromium.connect(inject('chromium'));
}, 400_000);

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(copy, { recursive: true });
});

describe.each(['zh', 'en'])('in %s', (language) => {
  test.each(texts)('$name stands as printed, and nothing of it runs', { timeout: 60_000 }, async ({ text, id }) => {
    const { page, faults } = await open();
    for (const view of ['', 'parallel/', 'source/']) {
      await page.goto(`${served.url}${language}/reports/${id}/${view}`);
      // Width may have been set by rule, which is recorded and shown; folded, it is what was printed.
      const shown = (await page.locator('main').innerText()).normalize('NFKC').replace(/\s/g, '');
      if (view !== 'source/') expect(shown).toContain(text.normalize('NFKC').replace(/\s/g, ''));
      else expect(published(`reports/${id}/edition.json`)).toContain('"sources"');
      expect(await page.evaluate(() => 'struck' in window)).toBe(false);
      expect(await page.locator('main img, main script:not([src]), main iframe, main [onerror]').count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await page.close();
  });
  test.each(unseen)('$name reach no page', { timeout: 60_000 }, async ({ id, shown }) => {
    const { page, faults } = await open();
    await page.goto(`${served.url}${language}/reports/${id}/`);
    const seen = await page.locator('main').innerText();
    expect(seen.replace(/\s/g, '')).toContain(shown);
    expect(seen).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u001b]/);
    expect(faults).toEqual([]);
    await page.close();
  });
  test.each(['', 'parallel/', 'source/'])(
    'a withdrawn report’s page %j says when and why, in words that stay words',
    async (view) => {
      const { page, faults } = await open();
      await page.goto(`${served.url}${language}/reports/pinggu-2016/${view}`);
      const shown = await page.locator('main').innerText();
      expect(shown).toContain(language === 'zh' ? REASON.zh : REASON.en);
      expect(shown).toContain('平谷区总工会2016年工作报告');
      expect(shown).toContain(language === 'zh' ? '撤回' : 'withdrawn');
      expect(await page.locator('h1').count()).toBe(1);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});

test('a withdrawn report is in no list and no file but its own', () => {
  const files = readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|json|csv|xml|txt)$/.test(file),
  );
  expect(files.filter((file) => !file.includes('pinggu-2016') && published(file).includes('pinggu-2016'))).toEqual([]);
  expect(JSON.parse(published('reports/pinggu-2016/edition.json'))).toEqual({
    report: 'pinggu-2016',
    withdrawn: { on: new Date().toISOString().slice(0, 10), reason: REASON },
  });
});

test('figures', () => {
  figure(
    'Bad input',
    `${texts.length} texts of markup, templates, YAML and scripts, each in a title and a ` +
      `paragraph, opened in three views and two languages in Chromium: all stand as printed, ` +
      `none runs, no breach of the policy, nothing on the console.`,
  );
});

async function open(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(served.url).origin && !request.url().startsWith('data:'))
      faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return { page, faults };
}

function published(file: string): string {
  return readFileSync(join(copy, 'dist', file), 'utf8');
}
