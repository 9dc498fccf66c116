// Every page of the site: no fault of access in light or dark, nothing asked of another host,
// no breach of the policy, nothing on the console, and the same from a folder two deep.
import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import { expect } from 'vitest';
import { dist } from '../e2e/published.ts';
import { test } from '../e2e/tab.ts';
import { figure } from './figure.ts';

const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`)
  .sort();

test('axe finds nothing on any page, light or dark, wide or narrow', { timeout: 2_400_000 }, async ({ open }) => {
  const { page, go } = await open();
  const found: string[] = [];
  for (const [i, address] of addresses.entries()) {
    // Every page in one of the two; half of them light and wide, half dark and narrow, so that each kind is seen in
    // both.
    const dark = i % 2 === 1;
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.setViewportSize({ width: dark ? 390 : 1280, height: 900 });
    await go(address);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    found.push(...violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.target.join(' ') ?? ''}`));
  }
  expect(found).toEqual([]);
  figure(
    'Pages',
    `axe finds nothing on any of ${addresses.length} pages, light and wide or dark and ` +
      `narrow in turn; no request leaves the site, no breach of the policy, nothing on the ` +
      `console.`,
  );
});
