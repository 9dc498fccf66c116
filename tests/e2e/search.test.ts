// Searching: every hit is literal and lands on its block, none is missing, and the address holds the question.
import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { faultOf, literalQueries } from './literal-queries.ts';
import { blocks, languages, reports } from './published.ts';
import { test } from './tab.ts';

interface Hit {
  readonly page: string;
  readonly id: string;
}

describe.each(['root', 'depth'] as const)('at the %s of a host', (at) => {
  test.for(['暖心驿站', '集体协商'])(
    'finds %s in every block that holds it, and nowhere else',
    async (query, { open }) => {
      const { page, go, url } = await open({ at });
      await go('/zh/search/');
      await page.getByRole('searchbox').last().fill(query);
      await done(page);
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      const hits = await list(page, '#results');
      expect(await page.locator('#results').getAttribute('data-total')).toBe(String(hits.length));
      expect(blocksOf(hits)).toEqual(holding(query));
      for (const { page: address, id } of hits)
        expect(await textAt(page, url(address), id), `${address}#${id}`).toContain(query);
    },
  );

  test('a shared address asks its question, and its first hit lands on the paragraph', async ({ open }) => {
    const { page, go } = await open({ at });
    await go(`/zh/search/?q=${encodeURIComponent('暖心驿站')}`);
    await done(page);
    await page.locator('#results a[href*="/reports/"]').first().click();
    expect(await page.locator(':target').textContent()).toContain('暖心驿站');
  });

  test('Chinese asked on an English page is answered in the other list', async ({ open }) => {
    const { page, go } = await open({ at });
    await go(`/en/search/?q=${encodeURIComponent('集体协商')}`);
    await done(page);
    await page.waitForSelector('#results-other a');
    expect(blocksOf(await list(page, '#results-other'))).toEqual(holding('集体协商'));
  });
});

test('an English phrase in quotation marks is found as it stands', async ({ open }) => {
  const { page, go, url } = await open();
  await go(`/en/search/?q=${encodeURIComponent('“collective consultation”')}`);
  await done(page);
  const hits = await list(page, '#results');
  expect(hits.length).toBeGreaterThan(0);
  for (const { page: address, id } of hits)
    expect((await textAt(page, url(address), id)).toLowerCase(), address).toContain('collective consultation');
});

test('an English report is found by its words, the Chinese beneath, and the link lands on the block', async ({
  open,
}) => {
  const translated = reports().flatMap(({ id }) => blocks(id).map((block) => ({ id, block })));
  const { id, block } = translated.find(({ block: one }) => one.type === 'p' && one.en !== null) ?? {};
  if (id === undefined || block === undefined) return;
  const { page, go } = await open();
  const phrase = block.en!.match(/[\p{L}\d’,. -]{25,60}(?= )/u)![0].trim();
  await go(`/en/search/?q=${encodeURIComponent(`"${phrase}"`)}`);
  await done(page);
  const hit = page.locator(`#results > li:has(a[href$="/${id}/#${block.id}"])`);
  expect(await hit.locator('.beneath').textContent()).toBe(block.zh);
  expect(await hit.locator('.beneath').getAttribute('lang')).toBe('zh-Hans');
  await hit.locator('a').click();
  expect(await page.locator(':target').getAttribute('id')).toBe(block.id);
});

test('finds nothing, and says so', async ({ open }) => {
  const { page, go } = await open();
  await go(`/zh/search/?q=${encodeURIComponent('火星基地')}`);
  await done(page);
  expect(await page.locator('#results').getAttribute('data-total')).toBe('0');
  expect(await page.locator('#results li').count()).toBe(0);
});

async function done(page: Page): Promise<void> {
  await page.waitForSelector('#results[data-total]:not([aria-busy])', { state: 'attached' });
}

/** The first link of each hit, as an address of the contract and an anchor. */
async function list(page: Page, place: string): Promise<Hit[]> {
  const links = await page
    .locator(`${place} > li`)
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
  return links.map((link) => ({
    page: link.replace(/^.*?\/(?=(zh|en)\/)/, '/').replace(/#.*$/, ''),
    id: decodeURIComponent(new URL(link).hash.slice(1)),
  }));
}

/** `REPORT#BLOCK` of the hits in reports, sorted: terms, charts and indicators are pages, not blocks. */
function blocksOf(hits: readonly Hit[]): string[] {
  return hits
    .filter((hit) => hit.page.includes('/reports/'))
    .map((hit) => `${hit.page.split('/')[3] ?? ''}#${hit.id}`)
    .sort();
}

function holding(query: string): string[] {
  return reports()
    .flatMap(({ id }) =>
      blocks(id)
        .filter((block) => block.zh.includes(query))
        .map((block) => `${id}#${block.id}`),
    )
    .sort();
}

async function textAt(page: Page, address: string, id: string): Promise<string> {
  return page.evaluate(
    async ({ address, id }) => {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      return (id === '' ? page.querySelector('main') : page.getElementById(id))?.textContent ?? '';
    },
    { address, id },
  );
}

test('queries drawn from the text find every block that holds them, and no other', async ({ open }) => {
  const queries = literalQueries(12, 20_261_122);
  for (const language of languages) {
    const { page, go } = await open();
    await go(`/${language}/search/`);
    for (const query of queries.filter((one) => one.language === language))
      expect(await faultOf(page, query)).toBeNull();
  }
});
