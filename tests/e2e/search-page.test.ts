// The search page as a reader uses it: what is widened, figures, facets, coming back, arriving, the box of every page.
import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test } from './tab.ts';

const search = (language: string, q: string, more = ''): string =>
  `/${language}/search/?q=${encodeURIComponent(q)}${more}`;

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#search-said[data-done]', { state: 'attached' });
}

test('what is widened is said, stands apart, and is switched off by a click', async ({ open }) => {
  const { page, go } = await open();
  await go(search('zh', '困難職工'));
  await settled(page);
  expect(await page.locator('#results').getAttribute('data-total')).toBe('0');
  expect(await page.locator('#results-wider li').count()).toBeGreaterThan(0);
  expect(await page.locator('#search-said').textContent()).toContain('困难职工');
  await page.locator('#search-said a').first().click();
  await settled(page);
  expect(new URL(page.url()).searchParams.get('wide')).toBe('0');
  expect(await page.locator('#results-wider li').count()).toBe(0);
  await page.goBack();
  await page.waitForSelector('#results-wider li');
});

test('a term finds its sentences in the other language', async ({ open }) => {
  const { page, go } = await open();
  await go(search('en', 'collective contract'));
  await settled(page);
  expect(await page.locator('#results > li').count()).toBeGreaterThan(0);
  expect(await page.locator('#results-other').textContent()).toContain('集体合同');
});

test('a number is a result with what it counts, and leads to its sentence', async ({ open }) => {
  const { page, go } = await open();
  await go(search('zh', '218000'));
  await settled(page);
  const figure = page.locator('#results-figures > li').first();
  expect(await figure.locator('h3 a').textContent()).toMatch(/^21\.8万/);
  await figure.locator('h3 a').click();
  expect(await page.locator(':target').textContent()).toContain('21.8万');
});

test('the numbers of each facet add up, and narrowing leaves as many', async ({ open }) => {
  const { page, go } = await open();
  await go(search('zh', '会员'));
  await settled(page);
  for (const list of await page.locator('#search-facets ul').all()) {
    const numbers = (await list.locator('a span:last-child').allTextContents()).map(Number);
    expect(numbers.slice(1).reduce((sum, one) => sum + one, 0)).toBe(numbers[0]);
  }
  const choice = page.locator('[data-facet="kind"] a').nth(1);
  const left = await choice.locator('span').last().textContent();
  await choice.click();
  await page.waitForFunction((total) => document.getElementById('results')?.dataset['total'] === total, left);
});

test('twenty are shown, the button shows more, and coming back shows as many', async ({ open }) => {
  const { page, go } = await open();
  await go(search('zh', '会员'));
  await settled(page);
  const visible = page.locator('#results > li:not([hidden])');
  expect(await visible.count()).toBe(20);
  expect(await page.locator('#results > li').count()).toBe(
    Number(await page.locator('#results').getAttribute('data-total')),
  );
  await page.locator('#more').click();
  expect(await visible.count()).toBe(40);
  await page.locator('#results > li:nth-child(30) h3 a').click();
  await page.waitForURL((url) => !url.pathname.includes('/search/'));
  await page.goBack();
  await settled(page);
  expect(await visible.count()).toBe(40);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('a result is lit where it leads, and its address stays clean', async ({ open }) => {
  const { page, go } = await open();
  await go(search('zh', '暖心驿站'));
  await settled(page);
  await page.locator('#results a[href*="/reports/"]').first().click();
  await page.waitForFunction(() => CSS.highlights.has('found'));
  expect(new URL(page.url()).hash).toMatch(/^#[a-z]+\d*$/);
  await page.reload();
  expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
});

test('arrows walk from the box through the results and back', async ({ open }) => {
  const { page, go } = await open();
  await go(search('zh', '暖心驿站'));
  await settled(page);
  await page.getByRole('searchbox').last().focus();
  const at = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
  await page.keyboard.press('ArrowDown');
  const first = await at();
  expect(first).toBe(await page.locator('#results a').first().getAttribute('href'));
  await page.keyboard.press('ArrowDown');
  expect(await at()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await at()).toBeNull();
});

test.for(['root', 'depth'] as const)(
  'at the %s of a host the box proposes names once it is touched',
  async (at, { open }) => {
    const { page, go } = await open({ at });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await go('/zh/reports/');
    expect(asked.filter((url) => /search|suggest/.test(url))).toEqual([]);
    await page.keyboard.press('/');
    await page.keyboard.type('jitiht');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.locator('.suggested li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zh\/glossary\/collective-/);
  },
);

test.for([
  ['spaces', '   '],
  ['regular expressions', '.*+?^${}()|[]\\'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['10,000 characters', '会'.repeat(10_000)],
  ['a quotation mark', '"'],
] as const)('a query of %s does nothing bad', async ([, query], { open }) => {
  const { page, go } = await open();
  await go('/zh/search/');
  await page
    .getByRole('searchbox')
    .last()
    .evaluate((box: HTMLInputElement, value) => {
      box.removeAttribute('maxlength');
      box.value = value;
      box.form?.requestSubmit();
    }, query);
  if (query.trim() !== '') await page.waitForSelector('#results[data-total]:not([aria-busy])', { state: 'attached' });
  expect(await page.locator('#results img').count()).toBe(0);
});
