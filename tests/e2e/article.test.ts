// Reading an article: title, text, contents, anchors, and the Chinese that stands in for a missing English.
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { blocks, first, languages, reports, tags } from './published.ts';
import { test, type Tab } from './tab.ts';
import { undrawn } from './undrawn.ts';

const places = ['root', 'depth'] as const;
const report = first(reports(), 'report');
const edition = blocks(report.id);

describe.each(languages)('an article in %s', (language) => {
  const address = `/${language}/reports/${report.id}/`;

  test.for(places)('holds the whole report at the %s of a host', async (at, { open }) => {
    const { page, go } = await open({ at });
    await go(address);
    expect((await page.locator('h1#title').textContent())?.trim()).toBe(report.title[language] ?? report.title.zh);
    const shown = await textOf(
      page,
      edition.map(({ id }) => id),
    );
    expect(shown).toEqual(edition.map((block) => block[language] ?? block.zh));
  });

  test('marks text in the other language as such', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const marked = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.closest('[lang]')?.getAttribute('lang')),
      edition.map(({ id }) => id),
    );
    expect(marked).toEqual(edition.map((block) => tags[language === 'en' && block.en === null ? 'zh' : language]));
    const isWhole = language === 'zh' || edition.every((block) => block.en !== null);
    expect(await page.getByText(en.article.noEnglishSays).count(), 'notice that the English is missing').toBe(
      isWhole ? 0 : 1,
    );
  });

  test('goes to a heading from the contents, and to a sentence from an address', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const entry = page.locator('details a[href^="#h"]').last();
    if (!(await entry.isVisible())) await page.locator('details:has(a[href^="#h"]) summary').click();
    const target = await entry.getAttribute('href');
    await entry.click();
    expect(await page.evaluate(() => location.hash)).toBe(target);
    expect(await standsAtTop(page)).toBe(true);
    await go(`${address}#p1.s1`);
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p1.s1');
  });

  test('is drawn with a glyph for every character', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    await page.evaluate(() => document.fonts.ready);
    const text = await page.locator('main').innerText();
    const fonts = await page.evaluate(() =>
      ['#title', '#p1', 'main'].map(
        (place) => getComputedStyle(document.querySelector(place) ?? document.body).fontFamily,
      ),
    );
    for (const font of new Set(fonts)) expect(await undrawn(page, text, `24px ${font}`)).toEqual([]);
  });
});

/** A block's text as a reader copies it: without the number in the margin and what the editor says of it. */
async function textOf(page: Tab['page'], ids: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (all) =>
      all.map((id) => {
        const block = (document.getElementById(id)?.cloneNode(true) ?? document.body) as HTMLElement;
        for (const beside of block.querySelectorAll('.pn, .ln, .side, small')) beside.remove();
        return (block.textContent ?? '').replace(/\s*\n\s*/g, ' ').trim();
      }),
    ids,
  );
}

async function standsAtTop(page: Tab['page']): Promise<boolean> {
  return page.evaluate(() => {
    const top = document.querySelector(':target')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  });
}
