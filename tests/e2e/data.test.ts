// The data page: filters and order from the address and into it, what is shown as CSV, the way to a sentence and back.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readCsv } from '../formats/read-csv.ts';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { dist, first, languages, readJson } from './published.ts';
import { test, type Tab } from './tab.ts';

interface Row {
  readonly id: string;
  readonly report: string;
  readonly indicator: string | null;
  readonly also: string | null;
  readonly district: string;
  readonly period: string | null;
  readonly kind: string;
  readonly measure: string;
  readonly unitId: string;
  readonly value: number;
}
const rows = readJson<Row[]>('data/observations.json');
const one = first(
  rows.filter(({ indicator, period }) => indicator !== null && period !== null),
  'observation with an indicator',
);
const year = one.period!.slice(0, 4);
const covers = ({ period }: Row): boolean =>
  period !== null && period.slice(0, 4) <= year && (period.split('/').at(-1) ?? '').slice(0, 4) >= year;

test('the files of sentences and segments hold those of every report', () => {
  const counts = readJson<{ counts: { sentences: number } }[]>('data/reports.json').map((row) => row.counts.sentences);
  const all = readCsv(readFileSync(join(dist, 'data/sentences.csv'), 'utf8'));
  expect(all).toHaveLength(counts.reduce((sum, count) => sum + count));
  const segments = new Set(all.map(({ segment }) => segment!).filter((id) => id !== ''));
  const memory = readFileSync(join(dist, 'data/parallel.tmx'), 'utf8');
  expect([...segments].filter((id) => !memory.includes(`tuid="${id}"`))).toEqual([]);
});

describe.each(languages)('the data page in %s', (language) => {
  const address = `/${language}/data/`;

  test('shows what its address asks for', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    await go(address);
    expect(await shown(page)).toHaveLength(rows.length);
    await go(`${address}?year=${year}&district=${one.district}`);
    expect((await shown(page)).sort()).toEqual(
      rows
        .filter((row) => covers(row) && row.district === one.district)
        .map(({ id }) => id)
        .sort(),
    );
    await go(`${address}?indicator=${one.indicator!}`);
    expect((await shown(page)).sort()).toEqual(
      rows
        .filter(({ indicator, also }) => indicator === one.indicator || also === one.indicator)
        .map(({ id }) => id)
        .sort(),
    );
    await go(`${address}?kind=target&indicator=none`);
    expect((await shown(page)).sort()).toEqual(
      rows
        .filter(({ kind, indicator }) => kind === 'target' && indicator === null)
        .map(({ id }) => id)
        .sort(),
    );
    await go(`${address}?measure=${one.measure}&unit=${one.unitId}`);
    expect((await shown(page)).sort()).toEqual(
      rows
        .filter(({ measure, unitId }) => measure === one.measure && unitId === one.unitId)
        .map(({ id }) => id)
        .sort(),
    );
    await go(`${address}?year=1066&kind=nonsense`);
    expect(await shown(page)).toHaveLength(rows.length);
  });

  test('writes what is chosen into its address, and takes the language link along', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    await go(address);
    await page.locator('#filters select[name="unit"]').selectOption(one.unitId);
    await page.locator('th[data-sort="value"] button').click();
    await page.locator('th[data-sort="value"] button').click();
    const asked = `?unit=${one.unitId}&sort=-value`;
    expect(new URL(page.url()).search).toBe(asked);
    const values = rows
      .filter(({ unitId }) => unitId === one.unitId)
      .sort((a, b) => b.value - a.value)
      .map(({ value }) => value);
    const order = await shown(page);
    expect(order.map((id) => rows.find((row) => row.id === id)!.value)).toEqual(values);
    expect(await page.locator('#shown').textContent()).toContain(String(values.length));
    await page.locator('a.switch').click();
    await page.waitForURL((url) => url.search === asked);
    expect(await shown(page)).toHaveLength(values.length);
    await page.locator('#all-rows').click();
    await page.waitForFunction(() => location.search === '?sort=-value');
    expect(await shown(page)).toHaveLength(rows.length);
  });

  test('puts numbers of several units in no order, and says why', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    await go(`${address}?sort=value`);
    expect(await shown(page)).toEqual(rows.map(({ id }) => id));
    expect(await page.locator('#shown').textContent()).toContain((language === 'zh' ? zh : en).data.oneUnit);
    await page.locator('#filters select[name="unit"]').selectOption(one.unitId);
    expect(await page.locator('#shown').textContent()).not.toContain((language === 'zh' ? zh : en).data.oneUnit);
  });

  test('is cards on a narrow screen: every cell says what it is, and nothing reaches past the edge', async ({
    open,
  }) => {
    const { page, go } = await open({ width: 390 });
    await go(address);
    const row = page.locator('#observations tbody tr').first();
    const [head, value] = [await row.locator('th').boundingBox(), await row.locator('td.r').boundingBox()];
    expect(value!.y).toBeGreaterThan(head!.y);
    const cells = row.locator('td:not(.said)');
    expect(await cells.evaluateAll((all) => all.filter((cell) => !cell.dataset['head']).length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('copies a citation with its address in full and the day', async ({ open }) => {
    const { page, go, url } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await go(address);
    const first = page.locator('.cites div', { hasText: 'GB/T 7714' });
    await first.locator('button').click();
    await first.locator('button', { hasText: (language === 'zh' ? zh : en).cite.copied }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(url(address));
    expect(copied).toMatch(/\[\d{4}-\d{2}-\d{2}\]/);
    expect(copied).not.toContain('引用日期');
  });

  test('leads to a codebook that explains every column of the file', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    await go(`/${language}/data/codebook/`);
    const header = readFileSync(join(dist, 'data/observations.csv'), 'utf8')
      .replace(/^\ufeff/, '')
      .split('\r\n')[0]!;
    const columns = await page.locator('[id^="observations."] th code').allTextContents();
    expect(columns).toEqual(header.split(','));
    for (const measure of new Set(rows.map((row) => row.measure)))
      expect(await page.locator('#measure dt', { hasText: new RegExp(`^${measure}$`) }).count(), measure).toBe(1);
  });

  test('hands out the rows it shows, as the file of all has them', async ({ open }) => {
    const { page, go } = await open({ at: 'depth' });
    await go(`${address}?district=${one.district}&kind=target`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take-shown').click()]);
    const file = join(mkdtempSync(join(tmpdir(), 'gongbao-')), 'rows.csv');
    await download.saveAs(file);
    const taken = readCsv(readFileSync(file, 'utf8'));
    expect(taken.map(({ id }) => id)).toEqual(
      rows.filter(({ district, kind }) => district === one.district && kind === 'target').map(({ id }) => id),
    );
  });

  test('leads to the sentence, and the sentence to the row', async ({ open }) => {
    const { page, go, url } = await open({ at: 'depth' });
    await go(`${address}#${one.id}`);
    await page.locator(`tr[id="${one.id}"] td.r a`).first().click();
    await page.waitForURL(url(`/${language}/reports/${one.report}/#${one.id}`));
    await page.locator(`data[id="${one.id}"] a`).click();
    await page.waitForURL(url(`${address}#${one.id}`));
    expect(await page.locator(`tr[id="${one.id}"]`).isVisible()).toBe(true);
  });
});

async function shown(page: Tab['page']): Promise<string[]> {
  return page.locator('#observations tbody tr:not([hidden])').evaluateAll((all) => all.map(({ id }) => id));
}
