// A chart is read by pointer, finger and keyboard, without script, and in a frame of another page; nothing that it
// writes collides.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dist, first, ids, languages, type Language } from './published.ts';
import { test } from './tab.ts';

const charts = ids('zh/infographics');
const chart = first(charts, 'chart');
const WIDTHS = [320, 768, 1280];
/** What the scripts of a chart's page may weigh, compressed, in bytes. */
const SCRIPT = 8000;

const marks = (page: Page) => page.locator('figure svg.chart a.mark').filter({ visible: true });
const name = async (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

describe.each(languages)('a chart in %s', (language) => {
  const address = `/${language}/infographics/${chart}/`;

  test('is walked by the arrow keys, mark by mark', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const names = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(1);
    await marks(page).first().focus();
    const walked = [await name(page)];
    for (const _ of names.slice(1)) {
      await page.keyboard.press(walked.length % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
      walked.push(await name(page));
    }
    expect(walked).toEqual(names);
    await page.keyboard.press('ArrowRight');
    expect(await name(page)).toBe(names.at(-1));
    await page.keyboard.press('Home');
    expect(await name(page)).toBe(names[0]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    expect(await name(page)).toBe(names.at(-2));
  });

  test('is one stop of the Tab key, and keeps the mark at which it was left', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    await marks(page).first().focus();
    await page.keyboard.press('ArrowRight');
    const left = await name(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg.chart') ?? null)).toBe(null);
    await page.keyboard.press('Shift+Tab');
    expect(await name(page)).toBe(left);
  });

  test('leads from a mark to its sentence, which comes up marked', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const text = await marks(page).first().getAttribute('data-text');
    await marks(page).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/.*#(p\d+|h\d+|title)\.s\d+$/);
    const sentence = page.locator(':target');
    expect(await sentence.textContent()).toContain(language === 'zh' ? text : '');
    const ground = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(':target')).not.toBe(await ground('body'));
  });

  test.for([
    ['hover', 1280],
    ['focus', 1280],
    ['focus', 320],
  ] as const)('says what a mark says on %s, within a window of %i px', async ([how, width], { open }) => {
    const { page, go } = await open({ width });
    await go(address);
    const tip = page.locator('.tip');
    const count = await marks(page).count();
    for (const at of [0, count - 1]) {
      const mark = marks(page).nth(at);
      if (how === 'hover') await mark.hover({ force: true });
      else {
        await marks(page).first().focus();
        await page.keyboard.press(at === 0 ? 'Home' : 'End');
      }
      await expect.poll(() => tip.isVisible()).toBe(true);
      expect(await tip.textContent()).toBe(await mark.getAttribute('aria-label'));
      const { x, y, width: wide, height } = (await tip.boundingBox())!;
      expect([x >= 0, y >= 0, x + wide <= width, y + height <= 900]).toEqual([true, true, true, true]);
    }
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
  });

  test('shows the tip at a finger’s first tap, and follows the second', async ({ open }) => {
    const { page, go } = await open({ touch: true, width: 390 });
    await go(address);
    const before = page.url();
    const mark = marks(page).first();
    await mark.tap();
    expect(await page.locator('.tip').textContent()).toContain(await mark.getAttribute('aria-label'));
    expect(page.url()).toBe(before);
    await mark.tap();
    await page.waitForURL(/\/reports\//);
  });

  test('keeps its key and its row when the language is switched', async ({ open }) => {
    const { page, go, url } = await open();
    const other = language === 'zh' ? 'en' : 'zh';
    const key = first(
      ids(`zh/infographics/${chart}`).filter((id) => id !== 'embed'),
      'key',
    );
    await go(`${address}${key}/`);
    const row = await page.locator('tbody tr[id]').first().getAttribute('id');
    await go(`${address}${key}/#${row}`);
    await page.locator('a.switch').click();
    await page.waitForURL(url(`/${other}/infographics/${chart}/${key}/#${row}`));
  });

  test('copies its link and the code of its frame with whole addresses', async ({ open }) => {
    const { page, go, url } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await go(address);
    const pasted = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('button[data-copy="link"]').click();
    expect(await pasted()).toBe(url(address));
    await page.locator('.embedcode button[data-copy]').click();
    expect(await pasted()).toMatch(
      /^<iframe src="http:[^"]*\/embed\/" title="[^"]+" width="100%" height="\d+" style="/,
    );
    expect(await pasted()).toContain(url(`${address}embed/`));
  });

  test('has scripts of 8 kB at most', async ({ open }) => {
    const { go, weight } = await open();
    await go(address);
    expect((await weight())['script']).toBeLessThanOrEqual(SCRIPT);
  });

  test('is whole without script', async ({ open }) => {
    const { page, go } = await open({ script: false });
    await go(address);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const links = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link?.includes('#'))).toEqual([]);
    for (const part of ['.src a', 'table.tbl', '.q', '#share', '#link', '.sharerow a', '.keys a'])
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    expect(await page.locator('button[data-copy], button[data-send]').filter({ visible: true }).count()).toBe(0);
  });
});

describe.each(languages)('a framed chart in %s', (language) => {
  test.for(charts)('%s fits the frame that its page hands out, without script', async (id, { open }) => {
    const { page, go, weight } = await open({ keep: true });
    await go(`/${language}/infographics/${id}/`);
    const [, wide, narrow] = /clamp\((\d+)px,.*,(\d+)px\)/.exec(await page.locator('.embedcode').innerText()) ?? [];
    for (const width of [320, 390, 600, 640, 820]) {
      const height = Number(width < 640 ? narrow : wide);
      await page.setViewportSize({ width, height });
      await go(`/${language}/infographics/${id}/embed/`);
      const { scrollHeight, scrollWidth } = await page.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        return { scrollHeight, scrollWidth };
      });
      expect([scrollWidth, scrollHeight <= height ? 'fits' : scrollHeight], `${width} px`).toEqual([width, 'fits']);
      expect(await marks(page).count()).toBeGreaterThan(1);
    }
    expect((await weight())['script'] ?? 0).toBe(0);
    expect(await page.locator('script, header, nav, footer').count()).toBe(0);
    expect(await page.locator('meta[name="robots"][content="noindex"]').count()).toBe(1);
    expect(await page.locator('a:not([href*="#"])').last().getAttribute('target')).toBe('_top');
    expect(await page.locator('base').getAttribute('target')).toBe('_top');
  });
});

test.for(languages)('every chart and key in %s has a title, a description and a preview of its own', (language) => {
  const pages = charts.flatMap((id) =>
    ['', ...ids(`zh/infographics/${id}`).filter((key) => key !== 'embed')].map((key) => join(id, key)),
  );
  const heads = pages.map((page) => {
    const html = readFileSync(join(dist, language, 'infographics', page, 'index.html'), 'utf8');
    const said = ['title', 'description'].map((name) =>
      new RegExp(`property="og:${name}" content="([^"]+)"`).exec(html),
    );
    return said.map((found) => found?.[1]);
  });
  for (const told of [0, 1]) expect(new Set(heads.map((head) => head[told])).size).toBe(pages.length);
  for (const page of pages.filter((one) => one.includes('/'))) {
    const png = readFileSync(join(dist, 'infographics', `${page}.${language}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], page).toEqual([1200, 630]);
  }
});

test.for(languages)('the gallery in %s is printed on few sheets, no chart cut in two', async (language, { open }) => {
  const { page, go } = await open();
  await go(`/${language}/infographics/`);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeLessThanOrEqual(Math.ceil(charts.length / 8));
  await page.emulateMedia({ media: 'print' });
  const cards = page.locator('.gallery > li');
  const breaks = await cards.evaluateAll((all) => all.map((card) => getComputedStyle(card).breakInside));
  expect(breaks).toEqual(charts.map(() => 'avoid'));
});

describe.each(languages)('what a chart writes, in %s', (language) => {
  test.for(charts)('%s stands in its frame, and nothing on anything', async (id, { open }) => {
    const { page, go } = await open({ keep: true });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const address of keysOf(id, language)) {
        await go(address);
        expect(await collisions(page), `${address} at ${width} px`).toEqual([]);
      }
    }
  });
});

/** The chart's own page, and that of its last key: of each drawing, two that differ. */
function keysOf(id: string, language: Language): readonly string[] {
  const address = `/${language}/infographics/${id}/`;
  const key = ids(`zh/infographics/${id}`).findLast((one) => one !== 'embed');
  return key === undefined ? [address] : [address, `${address}${key}/`];
}

/** Texts that overlap, leave the drawing, or are smaller than a phone's reader can read. */
async function collisions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 11.9; // px; 12 but for rounding
    const SLACK = 1; // px: boxes hold the leading, which letters do not fill
    const drawing = [...document.querySelectorAll<SVGSVGElement>('figure svg.chart')].find((svg) =>
      svg.checkVisibility(),
    )!;
    const frame = drawing.getBoundingClientRect();
    const texts = [...drawing.querySelectorAll('text')].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const trim = (bottom - top) * 0.15;
      return { says: text.textContent, left, right, top: top + trim, bottom: bottom - trim };
    });
    const size = (text: SVGTextElement): number =>
      (parseFloat(getComputedStyle(text).fontSize) * frame.width) / drawing.viewBox.baseVal.width;
    const small = [...drawing.querySelectorAll('text')].filter((text) => size(text) < LEAST);
    const out = texts.filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - SLACK ||
        right > frame.right + SLACK ||
        top < frame.top - SLACK ||
        bottom > frame.bottom + SLACK,
    );
    const over = texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK,
        )
        .map((other) => `${one.says} lies on ${other.says}`),
    );
    return [
      ...small.map((text) => `${text.textContent} is ${size(text).toFixed(1)} px`),
      ...out.map(({ says }) => `${says} leaves the frame`),
      ...over,
    ];
  });
}
