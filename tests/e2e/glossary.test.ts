// The glossary in a browser: four orders, each a page; the filter; the phraseology; entries and their uses; addresses
// that were left.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { dist, languages, readJson, terms, type Language } from './published.ts';
import { test, type Tab } from './tab.ts';

interface Term {
  readonly text: string;
  readonly status: string;
  readonly pinyin?: string;
}
interface Concept {
  readonly id: string;
  readonly zh: { readonly terms: readonly Term[] };
  readonly en: { readonly terms: readonly Term[] };
}
interface Moved {
  readonly old: string;
  readonly new: string;
}
const concepts = readJson<Concept[]>('data/glossary.json');
const preferred = (concept: Concept, language: Language): string =>
  concept[language].terms.find(({ status }) => status === 'preferred')!.text;
const orders = ['', 'by-stroke/', 'by-english/', 'by-field/'];
const lists = [...orders, 'phraseology/'];
const moved = existsSync('content/moved.yaml') ? (parse(readFileSync('content/moved.yaml', 'utf8')) as Moved[]) : [];
const html = (...path: string[]): string => readFileSync(join(dist, ...path, 'index.html'), 'utf8');

describe.each(languages)('the glossary in %s', (language) => {
  const address = `/${language}/glossary/`;
  const shown = (page: Tab['page']): Promise<string[]> =>
    page
      .locator('.order li:not([hidden]) a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2) ?? ''));

  test.for(orders)(
    'reaches every concept in its order /%s, without script, and the other orders by a tab',
    async (order, { open }) => {
      const { page, go } = await open({ script: false });
      await go(address + order);
      expect(await page.locator('#find-term').isVisible()).toBe(false);
      expect((await shown(page)).sort()).toEqual([...terms()]);
      expect(await page.locator('.tabs a[aria-current="page"]').count()).toBe(1);
      expect(await page.locator('.tabs a').count()).toBe(lists.length);
      for (const letter of await page
        .locator('.letters a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
        expect(await page.locator(`.order section[id="${letter.slice(1)}"]`).count(), letter).toBe(1);
      }
    },
  );

  test.each(lists)('/%s weighs what a list may', (list) => {
    expect(gzipSync(html(language, 'glossary', list)).length).toBeLessThan(list === 'phraseology/' ? 75_000 : 30_000);
  });

  test('its bar stays in sight on a phone, and a section it leads to is not hidden by it', async ({ open }) => {
    const { page, go } = await open({ width: 390 });
    await go(address);
    const letter = page.locator('.letters a').nth(3);
    await letter.focus();
    await page.keyboard.press('Enter');
    const heading = page.locator('.order section').nth(3).locator('h2');
    await page.waitForFunction(() => scrollY > 400);
    const [bar, under] = [(await page.locator('.orders').boundingBox())!, (await heading.boundingBox())!];
    expect(bar.y).toBe(0);
    expect(under.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  });

  test('leaves what holds the Chinese, the pinyin without tones or the English that is typed, by any name', async ({
    open,
  }) => {
    const { page, go } = await open({ keep: true });
    await go(address);
    const one = concepts.find(({ zh, en }) => /^\p{Script=Han}{3,5}$/u.test(zh.terms[0]!.text) && en.terms.length > 1)!;
    const plain = one.zh.terms[0]!.pinyin!.normalize('NFD').replace(/[\u0300-\u036f -]/g, '');
    const typed = [
      preferred(one, 'zh'),
      plain,
      preferred(one, 'en').toUpperCase(),
      one.en.terms.find(({ status }) => status !== 'preferred')!.text,
    ];
    const names = page.waitForResponse(/names\.json$/);
    await page.locator('#term-typed').focus();
    await names;
    for (const text of typed) {
      await page.locator('#term-typed').fill(text);
      await expect.poll(() => shown(page), { message: text }).toContain(one.id);
      expect((await shown(page)).length, text).toBeLessThan(concepts.length / 4);
    }
    await page.locator('#term-typed').fill('qqqq');
    expect(await shown(page)).toEqual([]);
    expect((await page.locator('#term-found').textContent())?.trim()).not.toBe('');
    await page.locator('#term-typed').fill('');
    expect(await shown(page)).toHaveLength(concepts.length);
  });

  test('shows the whole of what its filter suggests', async ({ open }) => {
    const { page, go } = await open({ width: 390 });
    await go(address);
    const { text, room } = await page.locator('#term-typed').evaluate((box: HTMLInputElement) => {
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = getComputedStyle(box).font;
      return { text: context.measureText(box.placeholder).width, room: box.clientWidth };
    });
    expect(text).toBeLessThan(room);
  });

  test('shows five uses of a concept at most, and the same first in the list of all', async ({ open }) => {
    const { page, go } = await open({ script: false });
    const many = terms().find(
      (id) => (html(language, 'glossary', id, 'concordance').match(/class="k"/g) ?? []).length > 5,
    )!;
    await go(`${address}${many}/`);
    const places = (): Promise<string[]> =>
      page.locator('.kwic .w a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const some = await places();
    expect(some).toHaveLength(5);
    await page.locator('.more a').click();
    const all = await places();
    expect([...new Set(all)].filter((place) => some.includes(place))).toEqual([...new Set(some)]);
    const lines = await page.locator('.kwic .lft').allTextContents();
    expect(lines.filter((line) => /^(?:……)?[，、；：。》”）]/.test(line))).toEqual([]);
  });

  test('lists the phraseology with a place for each phrase', async ({ open }) => {
    const { page, go } = await open({ script: false });
    await go(`${address}phraseology/`);
    for (const phrase of await page.locator('.phrase').all()) {
      expect(await phrase.getAttribute('id')).toMatch(/^[a-z0-9-]+$/);
      expect(await phrase.locator('.patterns b').count()).toBeGreaterThan(0);
      expect(await phrase.locator('.q a').count()).toBeGreaterThan(0);
    }
  });

  /** An indicator's page has no concordance. */
  const partsOf = ({ old }: { readonly old: string }): string[] =>
    old.startsWith('glossary/') ? ['', 'concordance/'] : [''];
  test.for(moved.flatMap((row) => partsOf(row).map((part) => [row.old + part, row.new + part] as const)))(
    '%s leads to %s',
    async ([old, now], { open }) => {
      const { page, go, url } = await open({ script: false });
      expect(html(language, old)).toMatch(/<meta name="robots" content="noindex"><link rel="canonical" href="[^"]+"/);
      await go(`/${language}/${old}`);
      await page.waitForURL(url(`/${language}/${now}`));
    },
  );

  test('every entry weighs less than 20 kB with no script of its own, and says of itself what it is', () => {
    for (const concept of concepts) {
      const page = html(language, 'glossary', concept.id);
      expect(gzipSync(page).length, concept.id).toBeLessThan(20_000);
      const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!) as {
        '@type': string;
        name: string;
        inDefinedTermSet: { '@type': string };
      };
      expect([data['@type'], data.name, data.inDefinedTermSet['@type']]).toEqual([
        'DefinedTerm',
        preferred(concept, language),
        'DefinedTermSet',
      ]);
    }
  });
});
