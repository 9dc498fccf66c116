// The one script of every page: it remembers the theme, `/` finds the search box, the language switch keeps the place.
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { first, reports } from './published.ts';
import { test } from './tab.ts';

const article = `reports/${first(reports(), 'report').id}/`;

test('a chosen theme holds on the next page and after a reload, before the first paint', async ({ open }) => {
  const { page, go } = await open();
  await go('/en/');
  await page.getByRole('radio', { name: en.foot.dark }).check();
  const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await go(`/zh/${article}`);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('radio').first().check();
  await page.reload();
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
});

test('the slash key goes to the search box, but not while one writes', async ({ open }) => {
  const { page, go, url } = await open();
  await go('/zh/');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await page.keyboard.type('a/b');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('a/b');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${url('/zh/search/')}?q=a%2Fb`);
});

test('the language switch keeps the place in the text', async ({ open }) => {
  const { page, go, url } = await open();
  await go(`/zh/${article}#p2`);
  await page.locator('a.switch').click();
  await page.waitForURL(`${url(`/en/${article}`)}#p2`);
});

test('a page that does not exist leads back, at any depth', async ({ open }) => {
  const { page, url } = await open({ at: 'depth', lost: true });
  const answer = await page.goto(url('/zh/no/such/page/'), { waitUntil: 'networkidle' });
  expect(answer?.status()).toBe(404);
  await page.waitForFunction((home) => [...document.links].some((link) => link.href === home), url('/zh/'));
});
