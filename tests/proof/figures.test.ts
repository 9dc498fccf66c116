// How well figures are read, for docs/proof.md; and the data page when its rows are too many for one page.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeReport } from '../../scripts/lib/make-report.ts';
import { readSeedFiles } from '../../scripts/lib/read-seeds.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { readCodelists } from '../../src/loaders/index.ts';
import { test as inBrowser } from '../e2e/tab.ts';
import { changeEachDigit } from '../figures/one-digit.ts';
import { addScores, score, scoreLine } from '../figures/score.ts';
import { foundFigures, reports, settledFigures } from '../figures/settled.ts';
import { restoredScore, unseenScore, unseenTexts } from '../figures/unseen.ts';
import { readCases } from '../restore/cases.ts';
import { figure } from './figure.ts';

const codelists = readCodelists('.').value;

test('figures agree with lists made by reading', () => {
  const five = addScores(
    reports.map((report) =>
      score(
        settledFigures(report),
        foundFigures(makeReport(readSeedFiles('.', report), codelists).value!.recorded.observations),
      ),
    ),
  );
  figure(
    'Figures',
    `The five reports, against two readers' lists: ${scoreLine(five)} (percent of those found in both).`,
  );
  for (const part of ['tune', 'held'] as const) {
    const texts = unseenTexts(part);
    figure(
      'Figures',
      `${part === 'held' ? 'Held-out' : 'Tuned-on'} unseen texts (${texts.length}), no record: ` +
        `${scoreLine(addScores(texts.map((name) => unseenScore(part, name, codelists))))}.`,
    );
    const { listed, found, right } = addScores(texts.map((name) => restoredScore(part, name, codelists)));
    figure(
      'Figures',
      `The same, spoiled and restored: recall ${((100 * right) / listed).toFixed(1)} %, ` +
        `precision ${((100 * right) / found).toFixed(1)} % of ${listed} (number, value, unit and ` +
        `bound together).`,
    );
  }
  expect(five.right).toBe(five.listed);
});

test('one digit changed changes its own figure', { timeout: 120_000 }, () => {
  const all = reports.flatMap((report) => changeEachDigit(readSeedFiles('.', report), codelists));
  const exact = all.filter(
    ({ inside, numbers, told }) =>
      told > 0 || JSON.stringify(numbers) === JSON.stringify(inside === null ? [] : [inside]),
  );
  figure(
    'Figures',
    `Each of the ${all.length} digits of the five texts changed in turn: ${exact.length} ` +
      `change the figure that holds them and no other (or none where they are in no figure), ` +
      `${all.filter(({ told }) => told > 0).length} of them with an error from the record that ` +
      `speaks of them.`,
  );
  expect(exact).toHaveLength(all.length);
});

inBrowser(
  'more than a thousand rows stand by year, and the filters gather them',
  { timeout: 400_000 },
  async ({ browser }) => {
    const copy = mkdtempSync(join(tmpdir(), 'gongbao-many-'));
    try {
      for (const name of [
        'content',
        'public',
        'seeds',
        'src',
        'scripts',
        'astro.config.mjs',
        'package.json',
        'tsconfig.json',
      ].filter(existsSync))
        cpSync(name, join(copy, name), { recursive: true });
      symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
      for (const { name, bytes } of readCases('tests/restore/clean').filter(({ name: id }) => id.endsWith('-a')))
        writeFileSync(join(copy, `seeds/${name.replace(/-a$/, 'x')}.txt`), bytes);
      execFileSync(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: 'pipe' });
      const rows = JSON.parse(readFileSync(join(copy, 'dist/data/observations.json'), 'utf8')) as {
        id: string;
        period: string | null;
        district: string;
      }[];
      expect(rows.length).toBeGreaterThan(1000);
      const server = await serveFolder({ dir: join(copy, 'dist'), port: 0 });
      const page = await browser.newPage();
      const district = rows.at(-1)!.district;
      await page.goto(`${server.url}zh/data/?district=${district}`, { waitUntil: 'networkidle' });
      await page.locator('#filters').waitFor();
      const shown = await page
        .locator('#observations tbody tr:not([hidden])')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(
        rows
          .filter((row) => row.district === district)
          .map(({ id }) => id)
          .toSorted(),
      );
      const link = await page.locator('#observations tbody tr:not([hidden]) td.r a').first().getAttribute('href');
      await page.goto(link!);
      expect(await page.locator(':target').count()).toBe(1);
      await page.close();
      await server.close();
      figure(
        'Figures',
        `With ${rows.length} rows (${new Set(rows.map(({ id }) => id.split('.')[0])).size} ` +
          `reports) the data page lists years, each year's page holds its rows, and the filters ` +
          `work over all of them.`,
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
);
