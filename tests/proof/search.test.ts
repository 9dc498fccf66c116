// Any Chinese phrase on the site is found, exactly: stretches taken from all over the texts, compared with a plain
// search of them.
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { blocks, reports } from '../e2e/published.ts';
import { test } from '../e2e/tab.ts';
import { figure } from './figure.ts';

const LENGTHS = [1, 2, 3, 4, 6, 8, 12];
const EACH = 30;
const all = reports().flatMap(({ id }) => blocks(id).map((block) => ({ place: `${id}#${block.id}`, text: block.zh })));

test('every stretch is found in every block that holds it and in no other', { timeout: 900_000 }, async ({ open }) => {
  const { page, go } = await open();
  await go('/zh/search/');
  const wrong: string[] = [];
  const times: number[] = [];
  const queries = LENGTHS.flatMap(stretches);
  for (const query of queries) {
    const start = Date.now();
    const found = await ask(page, query);
    times.push(Date.now() - start);
    const wanted = all
      .filter(({ text }) => text.includes(query))
      .map(({ place }) => place)
      .sort();
    if (found.total <= 500 && found.places.join() !== wanted.join())
      wrong.push(`${query}: ${found.places.length} found, ${wanted.length} hold it`);
  }
  expect(wrong).toEqual([]);
  figure(
    'Search',
    `${queries.length} stretches of ${LENGTHS.join(', ')} characters: recall and precision ` +
      `100 %; median ${times.toSorted((a, b) => a - b)[times.length >> 1]} ms from typing to ` +
      `the list, the page's own rest of 150 ms included.`,
  );
});

/** Stretches of `length` characters, spread evenly over the texts; a query has no white space at its ends. */
function stretches(length: number): string[] {
  const fits = all.filter(({ text }) => text.length >= length);
  return Array.from({ length: EACH }, (_, i) => {
    const { text } = fits[Math.floor((i * fits.length) / EACH)]!;
    const start = (i * 37) % (text.length - length + 1);
    return text.slice(start, start + length);
  }).filter((query) => query.trim() === query && /\p{Script=Han}/u.test(query));
}

async function ask(page: Page, query: string): Promise<{ total: number; places: string[] }> {
  await page.locator('#results').evaluate((list) => {
    list.removeAttribute('data-total');
  });
  await page.getByRole('searchbox').last().fill(query);
  await page.waitForSelector('#results[data-total]:not([aria-busy])', { state: 'attached' });
  return page.locator('#results').evaluate((list) => ({
    total: Number(list.getAttribute('data-total')),
    places: [...list.children]
      .map((item) => item.querySelector('a')?.href ?? '')
      .filter((link) => link.includes('/reports/'))
      .map((link) => `${/reports\/([^/]+)/.exec(link)?.[1] ?? ''}#${decodeURIComponent(new URL(link).hash.slice(1))}`)
      .sort(),
  }));
}
