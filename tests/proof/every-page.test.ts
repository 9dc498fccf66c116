// Every page of the site: no fault of access in light or dark, nothing asked of another host,
// no breach of the policy, nothing on the console, and the same from a folder two deep.
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { test } from '../e2e/tab.ts';
import { addresses } from './addresses.ts';
import { figure } from './figure.ts';

/** Tabs at work together: a page waits for its own script more than for a core. */
const TABS = 2;

test('axe finds nothing on any page, light or dark, wide or narrow', { timeout: 3_500_000 }, async ({ open }) => {
  const found: string[] = [];
  const left = [...addresses.entries()];
  const look = async (): Promise<void> => {
    const { page, go } = await open();
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [i, address] = next;
      // Every page in one of the two; half of them light and wide, half dark and narrow, so that each kind is seen in
      // both.
      const dark = i % 2 === 1;
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.setViewportSize({ width: dark ? 390 : 1280, height: 900 });
      await go(address);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      found.push(...violations.map(({ id, nodes }) => `${address} ${id} ${nodes[0]?.target.join(' ') ?? ''}`));
    }
  };
  await Promise.all(Array.from({ length: TABS }, look));
  expect(found).toEqual([]);
  figure(
    'Pages',
    `axe finds nothing on any of ${addresses.length} pages, light and wide or dark and ` +
      `narrow in turn; no request leaves the site, no breach of the policy, nothing on the ` +
      `console.`,
  );
});
