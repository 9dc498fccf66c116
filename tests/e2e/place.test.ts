// A reader who changes the language or the view of a report stays where he is.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { blocks, first, languages, reports } from './published.ts';
import { test } from './tab.ts';

const report = first(reports(), 'report').id;
/** A paragraph far enough down to be seen only by who reads. */
const far = blocks(report).filter(({ type }) => type === 'p')[8]?.id ?? 'p1';

/** Brings a block to the top of the window and waits until the page has seen that the reader rests there. */
async function readAt(page: Page, id: string): Promise<void> {
  await page.evaluate((block) => {
    document.getElementById(block)!.scrollIntoView({ block: 'start' });
    scrollBy(0, -20);
  }, id);
  await page.waitForFunction(() => document.querySelector<HTMLAnchorElement>('a.switch')!.hash !== '');
  await page.waitForTimeout(400);
}

async function hashes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a.switch, .views a')];
    const name = (link: HTMLAnchorElement): string =>
      link.matches('.switch') ? 'switch' : (/(parallel|source)\/$/.exec(link.pathname)?.[1] ?? 'text');
    return Object.fromEntries(links.map((link) => [name(link), link.hash]));
  });
}

describe.each(languages)('from %s', (language) => {
  test('the article leads to the same block in the other language and the other views', async ({ open }) => {
    const { page, go } = await open();
    await go(`/${language}/reports/${report}/`);
    expect((await hashes(page))['switch'], 'at the top').toBe('');
    await readAt(page, far);
    const line = await page.locator(`#${far} > .ln`).evaluate((link) => (link as HTMLAnchorElement).hash);
    expect(line).toMatch(/^#L\d+$/);
    expect(await hashes(page)).toEqual({ switch: `#${far}`, text: `#${far}`, parallel: `#${far}`, source: line });
  });

  test('who goes back up to the switch keeps the place, and the switch leads there', async ({ open }) => {
    const { page, go, url } = await open();
    await go(`/${language}/reports/${report}/`);
    await readAt(page, far);
    await page.locator('a.switch').click();
    const other = languages.find((one) => one !== language)!;
    await page.waitForURL(`${url(`/${other}/reports/${report}/`)}#${far}`);
  });

  test('the parallel view and the source lead back to the text', async ({ open }) => {
    const { page, go } = await open();
    await go(`/${language}/reports/${report}/parallel/`);
    await readAt(page, `${far}.s1`);
    const { source, ...rest } = await hashes(page);
    expect(rest).toEqual({ switch: `#${far}.s1`, text: `#${far}.s1`, parallel: `#${far}.s1` });
    await go(`/${language}/reports/${report}/source/${source!}`);
    expect(await hashes(page)).toEqual({ switch: source, source, text: `#${far}`, parallel: `#${far}` });
  });

  test('an address with a sentence of its own keeps it', async ({ open }) => {
    const { page, go } = await open();
    await go(`/${language}/reports/${report}/#${far}.s1`);
    expect((await hashes(page))['switch']).toBe(`#${far}.s1`);
  });
});
