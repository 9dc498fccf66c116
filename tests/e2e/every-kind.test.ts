// One page of each kind, both languages: light and dark, wide and at 320 px, closed, light in weight, open to everyone.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { BESIDE, BESIDE_SEARCH, kinds, type Kind } from './kinds.ts';
import { tags } from './published.ts';
import { test, type Tab } from './tab.ts';

// A tab's own faults (another host, the policy, the console, a missing file) fail the test that opened it.
describe.each(kinds())('$kind $address', (kind) => {
  test('is open to everyone, fits a narrow screen and keeps its budget', async ({ open }) => {
    // A first visit: a kept tab brings the faces of the pages before it along, from its cache.
    const tab = await open();
    await tab.page.setViewportSize({ width: 1280, height: 900 });
    await tab.page.emulateMedia({ colorScheme: 'light' });
    await tab.go(kind.address);
    await hasOneLanguage(tab.page, tags[kind.language]);
    expect(await overBudget(tab, kind)).toEqual([]);
    expect(await faultsOfAccess(tab.page), 'light').toEqual([]);
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOfAccess(tab.page), 'dark').toEqual([]);
    await tab.page.setViewportSize({ width: 320, height: 640 });
    expect(await wider(tab.page), '320 px').toEqual([]);
  });

  test('asks for nothing outside its folder when the site lies two folders deep', async ({ open }) => {
    const { page, go } = await open({ at: 'depth', keep: true });
    await go(kind.address);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

async function hasOneLanguage(page: Page, tag: string): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(tag);
  expect(await page.locator('h1').count()).toBe(1);
}

/** Kinds of file that weigh more than they may, and any kind that no page should load. */
async function overBudget(tab: Tab, { kind, html }: Kind): Promise<string[]> {
  const budget: Readonly<Record<string, number>> = { document: html, ...(kind === 'search' ? BESIDE_SEARCH : BESIDE) };
  const weight = Object.entries(await tab.weight());
  return weight
    .filter(([type, bytes]) => bytes > (budget[type] ?? 0))
    .map(([type, bytes]) => `${type}: ${bytes} bytes of ${budget[type] ?? 0}`);
}

/** In one go, without a second tab for frames: no page has any. */
async function faultsOfAccess(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Elements that reach past the right edge and do not scroll inside a box of their own. */
async function wider(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const right = (element: Element): number => Math.round(element.getBoundingClientRect().right);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const past = [...document.querySelectorAll('body *')].filter(
      (element) => right(element) > clientWidth && !scrolls(element.parentElement),
    );
    return [
      `the page is ${scrollWidth} px wide`,
      ...past
        .slice(0, 4)
        .map((element) => `${element.localName}.${element.className.toString()} reaches ${right(element)}`),
    ];
  });
}
