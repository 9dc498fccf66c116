// Terms in an article as a reader meets them: how many are marked, the box that switches them off, the notes over
// them and over figures.
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { blocks, first, languages, readJson, reports, type Language } from './published.ts';
import { test, type Tab } from './tab.ts';

interface Term {
  readonly text: string;
  readonly status: string;
}
type Described = Readonly<Record<Language, { readonly terms: readonly Term[]; readonly definition: string }>>;
interface Concept extends Described {
  readonly id: string;
}

const words = { zh, en };
const concepts = readJson<Concept[]>('data/glossary.json');
const report = first(reports(), 'report');
const preferred = (concept: Concept, language: Language): string =>
  concept[language].terms.find(({ status }) => status === 'preferred')!.text;
const note = (page: Tab['page']) => page.locator('.hint:popover-open');
const term = (page: Tab['page']) => page.locator('.text a.term');

describe.each(reports())('in $id', ({ id }) => {
  test('at most two terms a hundred characters are marked, each concept once, none in a heading', async ({ open }) => {
    const { page, go } = await open({ script: false, keep: true });
    // Four letters say what a Han character says.
    const room = { zh: 1, en: 4 };
    for (const language of languages) {
      await go(`/${language}/reports/${id}/`);
      const marked = await term(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const characters = blocks(id).reduce((sum, block) => sum + block[language]!.replace(/\s/g, '').length, 0);
      expect((100 * marked.length * room[language]) / characters).toBeLessThanOrEqual(2);
      expect(marked.length).toBeGreaterThan(20);
      expect(new Set(marked).size).toBe(marked.length);
      expect(await page.locator(':is(h1, h2, h3, .over) a.term, a.term a, a a.term').count()).toBe(0);
    }
  });

  test.for([390, 1280])('no line ends between a figure and its measure word, at %i px', async (width, { open }) => {
    const { page, go } = await open({ script: false, width });
    await go(`/zh/reports/${id}/`);
    expect(await partedAmounts(page)).toEqual([]);
    expect(await page.locator('.text .amount').count()).toBeGreaterThan(10);
  });
});

/** Amounts of which a character stands on another line than the one before it, but for the words before the number. */
async function partedAmounts(page: Tab['page']): Promise<string[]> {
  return page.locator('.text .amount').evaluateAll((all) =>
    all
      .filter((amount) => {
        const { bottom } = amount.querySelector('.n')!.getBoundingClientRect();
        const range = document.createRange();
        range.setStartAfter(amount.firstElementChild!);
        range.setEndAfter(amount.lastChild!);
        return [...range.getClientRects()].some(({ top }) => top >= bottom);
      })
      .map(({ textContent }) => textContent),
  );
}

describe.each(languages)('term marks in an article in %s', (language) => {
  const address = `/${language}/reports/${report.id}/`;
  const box = (page: Tab['page']) => page.getByRole('checkbox', { name: words[language].article.marks });

  test('can be switched off: no line, no link, no note; and on again', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const places = await term(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const text = await page.locator('.text').textContent();
    await box(page).uncheck();
    expect(await page.locator('.text a.term[href]').count()).toBe(0);
    expect(
      await term(page)
        .first()
        .evaluate((link) => getComputedStyle(link).textDecorationLine),
    ).toBe('none');
    await term(page).first().hover();
    await page.waitForTimeout(400);
    expect(await note(page).count()).toBe(0);
    await page.locator('.text data.observation a').first().hover();
    await note(page).waitFor(); // figures stay as they are
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)).toEqual([]);
    await box(page).check();
    expect(await term(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(places);
    expect(await page.locator('.text').textContent()).toBe(text);
    await term(page).first().hover();
    await page.locator(`[id="note-${await term(page).first().getAttribute('data-note')}"]:popover-open`).waitFor();
  });

  test('stay off on the next page and in the other language, from the first paint', async ({ open }) => {
    const { page, go } = await open({ touch: true, width: 390 });
    await go(address);
    await box(page).tap();
    await go(`/${language}/reports/${first(reports().slice(1), 'second report').id}/`);
    expect(await box(page).isChecked()).toBe(false);
    expect(await page.locator('.text a.term[href]').count()).toBe(0);
    // the inline line alone
    await page.route('**/*.js', async (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.locator('a.switch').click();
    await page.waitForURL((url) => url.pathname.includes(language === 'zh' ? '/en/' : '/zh/'));
    expect(
      await term(page)
        .first()
        .evaluate((link) => getComputedStyle(link).textDecorationLine),
    ).toBe('none');
  });

  test('stand without script, and the box is not seen', async ({ open }) => {
    const { page, go } = await open({ script: false });
    await go(address);
    expect(await page.locator('.marks').isVisible()).toBe(false);
    expect(await page.locator('.hint').filter({ visible: true }).count()).toBe(0);
    await term(page).first().click();
    await page.waitForURL(/\/glossary\/[a-z0-9-]+\/$/);
  });
});

describe.each(languages)('notes in an article in %s', (language) => {
  const address = `/${language}/reports/${report.id}/`;

  test(
    'open on hover with the term in the other language, its definition and the way to the entry; ' +
      'Esc closes; axe finds nothing',
    async ({ open }) => {
      const { page, go } = await open();
      await go(address);
      const link = term(page).first();
      await link.hover();
      await note(page).waitFor();
      const id = await link.getAttribute('data-note');
      const entry = concepts.find((one) => one.id === id)!;
      expect(await note(page).innerText()).toContain(preferred(entry, language === 'zh' ? 'en' : 'zh'));
      expect(await note(page).innerText()).toContain(entry[language].definition);
      expect(await note(page).locator('a').getAttribute('href')).toBe(`../../glossary/${entry.id}/`);
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id: rule }) => rule)).toEqual(
        [],
      );
      await page.keyboard.press('Escape');
      expect(await note(page).count()).toBe(0);
    },
  );

  test('open on the keyboard’s focus, and the link still leads to the entry', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    await page.keyboard.press('Tab');
    await term(page).first().focus();
    await note(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossary\//);
  });

  test('open at a finger’s first tap; the second follows the link', async ({ open }) => {
    const { page, go } = await open({ touch: true, width: 390 });
    await go(address);
    const link = term(page).first();
    await link.tap();
    await note(page).waitFor();
    expect(page.url()).toContain('/reports/');
    await link.tap();
    await page.waitForURL(/\/glossary\//);
  });

  test('show a figure’s reading, with its row', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const link = page.locator('.text data.observation a').first();
    await link.hover();
    await note(page).waitFor();
    expect(await note(page).locator('a').first().getAttribute('href')).toBe(await link.getAttribute('href'));
  });

  test.for([390, 1280])(
    'stand whole in the window, and stay at their link while the page scrolls, at %i px',
    async (width, { open }) => {
      const { page, go } = await open({ width });
      await go(address);
      await page.keyboard.press('Tab');
      for (const link of (await page.locator('.text a[data-note]').all()).filter((_, i) => i % 8 === 0)) {
        await link.focus();
        const before = await gap(page);
        expect(before.outside, await link.innerText()).toBe(false);
        await page.evaluate(() => {
          scrollBy(0, 57);
        });
        expect(await gap(page)).toMatchObject({ left: before.left, top: before.top });
      }
    },
  );
});

/** Where the open note stands from its link, in whole px, and whether any of it is outside the window. */
async function gap(
  page: Tab['page'],
): Promise<{ readonly left: number; readonly top: number; readonly outside: boolean }> {
  await note(page).waitFor();
  return page.evaluate(() => {
    const open = document.querySelector('.hint:popover-open')!.getBoundingClientRect();
    const link = document
      .querySelector(`a[data-note="${document.querySelector('.hint:popover-open')!.id.slice('note-'.length)}"]`)!
      .getBoundingClientRect();
    const outside = open.left < 0 || open.top < 0 || open.right > innerWidth || open.bottom > innerHeight;
    return { left: Math.round(open.left - link.left), top: Math.round(open.top - link.top), outside };
  });
}
