// Every page of the site: no fault of access in light or dark, no overflow on a narrow screen, nothing asked of another host,
// no breach of the policy, nothing on the console, and the same from a folder two deep.
import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { dist } from '../e2e/published.ts';
import { test } from '../e2e/tab.ts';
import { figure } from './figure.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];
const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html')).map((file) => `/${file.slice(0, -'index.html'.length)}`).sort();

test('axe finds nothing on any page, light or dark, wide or narrow', { timeout: 1_500_000 }, async ({ open }) => {
  const { page, go } = await open();
  const found: string[] = [];
  for (const [i, address] of addresses.entries()) {
    // Every page in one of the two; half of them light and wide, half dark and narrow, so that each kind is seen in both.
    const dark = i % 2 === 1;
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.setViewportSize({ width: dark ? 390 : 1280, height: 900 });
    await go(address);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    found.push(...violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.target.join(' ') ?? ''}`));
  }
  expect(found).toEqual([]);
  figure('Pages', `axe finds nothing on any of ${addresses.length} pages, light and wide or dark and narrow in turn; no request leaves the site, no breach of the policy, nothing on the console.`);
});

test('no page is wider than its screen, and each has one heading of the first rank', { timeout: 900_000 }, async ({ open }) => {
  const { page, go } = await open({ at: 'depth' });
  const found: string[] = [];
  for (const address of addresses) {
    await go(address);
    if (await page.locator('h1').count() !== 1) found.push(`${address} has not one h1`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      if (await overflows(page)) found.push(`${address} at ${width} px`);
    }
  }
  expect(found).toEqual([]);
  figure('Pages', `None of ${addresses.length} pages overflows at ${WIDTHS.join(', ')} px, served two folders deep.`);
});

async function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
