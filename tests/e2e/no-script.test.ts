// Scripts switched off: everything but search is there.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { blocks, first, ids, languages, readJson, reports, terms } from './published.ts';
import { test } from './tab.ts';

const words = { zh, en };
const report = first(reports(), 'report');

describe.each(languages)('without script, in %s', (language) => {
  const other = language === 'zh' ? 'en' : 'zh';

  test('an article reads from end to end, and its language link leads to the other', async ({ open }) => {
    const { page, go, url } = await open({ script: false });
    await go(`/${language}/reports/${report.id}/`);
    for (const block of blocks(report.id).slice(0, 20))
      expect(await page.locator(`[id="${block.id}"]`).isVisible(), block.id).toBe(true);
    await page.locator(`a.switch[hreflang^="${other}"]`).click();
    await page.waitForURL(url(`/${other}/reports/${report.id}/`));
  });

  test('a chart is drawn, the data stands in a table, the glossary is listed', async ({ open }) => {
    const { page, go } = await open({ script: false });
    await go(`/${language}/infographics/${first(ids(`${language}/infographics`), 'chart')}/`);
    expect(await page.locator('figure svg.chart').filter({ visible: true }).count()).toBe(1);
    await go(`/${language}/data/`);
    expect(await page.getByRole('row').count()).toBeGreaterThan(readJson<unknown[]>('data/observations.json').length);
    await go(`/${language}/glossary/`);
    for (const term of terms()) expect(await page.locator(`main a[href$="${term}/"]`).count(), term).toBeGreaterThan(0);
  });

  test('light and dark can be chosen', async ({ open }) => {
    const { page, go } = await open({ script: false });
    await go(`/${language}/`);
    const light = await ground(page);
    await page.getByRole('radio', { name: words[language].foot.dark }).check();
    expect(await ground(page)).not.toBe(light);
  });
});

async function ground(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      `${getComputedStyle(document.documentElement).backgroundColor} ` +
      `${getComputedStyle(document.body).backgroundColor}`,
  );
}
