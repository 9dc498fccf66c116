// How well the search answers: node tests/search/score.ts FILE.tsv … asks each query on a built site in Chromium and
// prints mean reciprocal rank, hits among the first five, and every miss. See README.md for the files.
import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { readRows, score, type Row, type Scored } from './scoring.ts';

/** Asks `row` and gives the links of all lists, in the order in which the page shows them. */
export async function asked(page: Page, site: string, { lang, query }: Row): Promise<readonly string[]> {
  await page.goto(`${site}${lang}/search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#results[data-total]:not([aria-busy])', { state: 'attached' });
  await page.waitForSelector('#search-said[data-done]', { state: 'attached' });
  const links = await page
    .locator('#results > li, #results-wider > li, #results-other > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  return links.map((link) => `/${link.slice(site.length)}`);
}

if (import.meta.main) {
  const files = process.argv.slice(2);
  const [server, browser] = [await serveFolder({ dir: 'dist', port: 0, base: '/' }), await launchChromium()];
  const page = await (await chromium.connect(browser.wsEndpoint())).newPage();
  for (const file of files) {
    const scored: Scored[] = [];
    for (const row of readRows(readFileSync(file, 'utf8'))) scored.push(score(row, await asked(page, server.url, row)));
    const mean = (value: (one: Scored) => number): string =>
      (scored.reduce((sum, one) => sum + value(one), 0) / scored.length).toFixed(3);
    console.log(`${file}: ${scored.length} queries, mean reciprocal rank ${mean((one) => one.reciprocal)}, `);
    console.log(`first ${mean((one) => Number(one.reciprocal === 1))}, among five ${mean((one) => Number(one.five))}`);
    for (const one of scored.filter(({ reciprocal, five }) => reciprocal < 1 || !five))
      console.log(`${one.lang}\t${one.query}\t${one.reciprocal.toFixed(2)}\t${String(one.five)}\t${one.top.join(' ')}`);
  }
  await browser.close();
  process.exit(0);
}
