// The data page: filters and order from the address and into it, what is shown as CSV, the way to a sentence and back.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { readCsv } from '../formats/read-csv.ts';
import { first, languages, readJson } from './published.ts';
import { test, type Tab } from './tab.ts';

interface Row {
  readonly id: string;
  readonly report: string;
  readonly indicator: string | null;
  readonly also: string | null;
  readonly district: string;
  readonly period: string | null;
  readonly kind: string;
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
    await go(`${address}?year=1066&kind=nonsense`);
    expect(await shown(page)).toHaveLength(rows.length);
  });

  test('writes what is chosen into its address, and takes the language link along', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    await go(address);
    await page.locator('#filters select[name="kind"]').selectOption('target');
    await page.locator('th[data-sort="value"] button').click();
    await page.locator('th[data-sort="value"] button').click();
    expect(new URL(page.url()).search).toBe('?kind=target&sort=-value');
    const targets = rows
      .filter(({ kind }) => kind === 'target')
      .sort((a, b) => b.value - a.value)
      .map(({ value }) => value);
    const order = await shown(page);
    expect(order.map((id) => rows.find((row) => row.id === id)!.value)).toEqual(targets);
    expect(await page.locator('#shown').textContent()).toContain(String(targets.length));
    await page.locator('a.switch').click();
    await page.waitForURL((url) => url.search === '?kind=target&sort=-value');
    expect(await shown(page)).toHaveLength(targets.length);
    await page.locator('#all-rows').click();
    await page.waitForFunction(() => location.search === '?sort=-value');
    expect(await shown(page)).toHaveLength(rows.length);
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
