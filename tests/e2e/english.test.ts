// The English of a report as readers meet it: the same places as in the Chinese, and no Chinese that is not marked.
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { languages, reports, tags } from './published.ts';
import { test } from './tab.ts';

const translated = reports().filter(({ title }) => title.en !== null);

/** Ids that can be cited: of blocks, sentences and figures. */
async function cited(page: Page, report: string): Promise<string[]> {
  return page.evaluate((id) => {
    const ids = [...document.querySelectorAll('main [id]')].map((element) => element.id);
    const isCited = (one: string): boolean =>
      /^(?:title|[ph]\d+)(?:\.s\d+)?$/.test(one) || (one.startsWith(`${id}.`) && /\.o\d+$/.test(one));
    return ids.filter(isCited).sort();
  }, report);
}

/** Texts with Han characters in them that stand in no element of Chinese. */
async function unmarkedChinese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      const isText = !element.closest('script, style, [hidden]') && /\p{Script=Han}/u.test(node.textContent ?? '');
      if (isText && element.closest('[lang]')?.getAttribute('lang') !== 'zh-Hans') found.push(node.textContent!);
    }
    return found;
  });
}

describe.each(translated)('$id', ({ id, title }) => {
  test('has every address of the Chinese in English and side by side, each once', async ({ open }) => {
    const { page, go } = await open();
    await go(`/zh/reports/${id}/`);
    const chinese = await cited(page, id);
    expect(chinese.length).toBe(new Set(chinese).size);
    for (const place of [`/en/reports/${id}/`, `/zh/reports/${id}/parallel/`, `/en/reports/${id}/parallel/`]) {
      await go(place);
      expect(await cited(page, id), place).toEqual(chinese);
    }
  });

  test('reads as English: title, no Chinese that is not marked, one notice that leads to the Chinese', async ({
    open,
  }) => {
    const { page, go } = await open();
    await go(`/en/reports/${id}/`);
    expect((await page.locator('h1').textContent())?.trim()).toBe(title.en);
    expect(await page.locator('h1 ~ .other').textContent()).toBe(title.zh);
    expect(await unmarkedChinese(page)).toEqual([]);
    const notice = page.locator('.notice');
    expect(await notice.count()).toBe(1);
    const links = await notice.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.some((link) => link.endsWith('/en/about/#translation'))).toBe(true);
    expect(links.some((link) => link.endsWith(`/zh/reports/${id}/`))).toBe(true);
    await go(`/en/reports/${id}/parallel/`);
    expect(await unmarkedChinese(page)).toEqual([]);
  });

  test('points from the text to every note of the translator, and back, without script', async ({ open }) => {
    const { page, go } = await open({ script: false });
    await go(`/en/reports/${id}/`);
    const ends = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => [one.id, one.getAttribute('href')?.slice(1)]));
    const marks = await ends('a.tn:not(.tn--back)');
    const notes = await page
      .locator('.side[id^="tn-"]')
      .evaluateAll((all) => all.map((one) => [one.querySelector('a')?.getAttribute('href')?.slice(1), one.id]));
    expect(marks).toEqual(notes);
    await go(`/en/reports/${id}/parallel/`);
    const besides = await page.locator('.seg > .note:not(.ed)').count();
    expect(notes.length).toBe(besides);
  });
});

describe.each(languages)('side by side in %s', (language) => {
  const { id } = translated[0] ?? {};
  const address = `/${language}/reports/${id ?? ''}/parallel/`;

  test.skipIf(id === undefined)('the partner names what it answers, and lights up with it', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const dangling = await page
      .locator('.par [data-of]')
      .evaluateAll((all) => all.filter((one) => document.getElementById(one.getAttribute('data-of')!) === null).length);
    expect(dangling).toBe(0);
    const own = await page
      .locator('.par data[id]')
      .evaluateAll((all) => all.map((one) => one.closest('[lang]')?.getAttribute('lang')));
    expect(new Set(own)).toEqual(new Set([tags[language]]));
    const figure = page.locator('.par data[id]').first();
    const partner = page.locator(`.par [data-of="${await figure.getAttribute('id')}"]`);
    await figure.hover();
    expect(await partner.getAttribute('class')).toContain('lit');
    await page.locator('h1').hover();
    expect(await partner.getAttribute('class')).not.toContain('lit');
  });

  test.skipIf(id === undefined)('stands in two columns on a desk and in one below 700 px', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const columns = async (width: number): Promise<boolean> => {
      await page.setViewportSize({ width, height: 800 });
      const [zh, en] = await Promise.all(
        ['zh-Hans', 'en'].map((tag) => page.locator(`.seg > [lang="${tag}"]:not(.note)`).first().boundingBox()),
      );
      return zh!.x + zh!.width <= en!.x && zh!.y < en!.y + en!.height;
    };
    expect([await columns(1280), await columns(704), await columns(699), await columns(320)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
