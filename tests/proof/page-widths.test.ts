// Every page at every width: nothing overflows, one heading of the first rank. Beside every-page.test.ts, so that
// both cores work.
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from '../e2e/tab.ts';
import { addresses } from './addresses.ts';
import { figure } from './figure.ts';

const WIDTHS = [320, 390, 768, 1280, 1920];
test(
  'no page is wider than its screen, and each has one heading of the first rank',
  { timeout: 3_500_000 },
  async ({ open }) => {
    const { page, go } = await open({ at: 'depth' });
    const found: string[] = [];
    for (const address of addresses) {
      await go(address);
      if ((await page.locator('h1').count()) !== 1) found.push(`${address} has not one h1`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        if (await overflows(page)) found.push(`${address} at ${width} px`);
      }
    }
    expect(found).toEqual([]);
    figure('Pages', `None of ${addresses.length} pages overflows at ${WIDTHS.join(', ')} px, served two folders deep.`);
  },
);

async function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
