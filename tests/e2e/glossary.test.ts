// The glossary in a browser: four orders, the filter, entry pages, and notes over an article's terms and figures.
import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { dist, first, ids, languages, readJson, reports, type Language } from './published.ts';
import { test, type Tab } from './tab.ts';

interface Term { readonly text: string; readonly status: string; readonly pinyin?: string }
interface Concept { readonly id: string; readonly zh: { readonly terms: readonly Term[]; readonly gloss: string }; readonly en: { readonly terms: readonly Term[]; readonly gloss: string } }
const concepts = readJson<Concept[]>('data/glossary.json');
const preferred = (concept: Concept, language: Language): string => concept[language].terms.find(({ status }) => status === 'preferred')!.text;
const report = first(reports(), 'report');

describe.each(languages)('the glossary in %s', (language) => {
  const address = `/${language}/glossary/`;

  test('reaches every concept in all four orders, without script', async ({ open }) => {
    const { page, go } = await open({ script: false });
    await go(address);
    const expected = concepts.map(({ id }) => `${id}/`).sort();
    for (const order of ['pinyin', 'stroke', 'english', 'domain']) {
      const links = await page.locator(`#by-${order} li a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.sort(), order).toEqual(expected);
    }
    const closed = page.locator('details.order:not([open]) summary').first();
    await closed.click();
    expect(await page.locator('details.order[open]').count()).toBe(1);
  });

  test('leaves what holds the Chinese, the pinyin without tones or the English that is typed', async ({ open }) => {
    const { page, go } = await open({ keep: true });
    await go(address);
    const one = concepts.find(({ zh }) => /^\p{Script=Han}{3,5}$/u.test(zh.terms[0]!.text))!;
    const typed = [preferred(one, 'zh'), one.zh.terms[0]!.pinyin!.normalize('NFD').replace(/[\u0300-\u036f ]/g, ''), preferred(one, 'en').toUpperCase()];
    for (const text of typed) {
      await page.locator('#term-typed').fill(text);
      const shown = await page.locator('details.order[open] li:not([hidden]) a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(shown, text).toContain(`${one.id}/`);
      expect(shown.length, text).toBeLessThan(concepts.length / 4);
    }
    await page.locator('#term-typed').fill('qqqq');
    expect(await page.locator('details.order li:not([hidden])').count()).toBe(0);
    expect((await page.locator('#term-found').textContent())?.trim()).not.toBe('');
    await page.locator('#term-typed').fill('');
    expect(await page.locator('#by-stroke li:not([hidden])').count()).toBe(concepts.length);
  });

  test('opens an order by its address', async ({ open }) => {
    const { page, go } = await open({ at: 'depth' });
    await go(`${address}#by-stroke`);
    expect(await page.locator('#by-stroke').getAttribute('open')).not.toBeNull();
  });

  test('every entry weighs less than 20 kB with no script of its own, and says of itself what it is', () => {
    expect(ids(`${language}/glossary`)).toHaveLength(concepts.length);
    for (const concept of concepts) {
      const html = readFileSync(join(dist, language, 'glossary', concept.id, 'index.html'), 'utf8');
      expect(gzipSync(html).length, concept.id).toBeLessThan(20_000);
      const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as { '@type': string; name: string; inDefinedTermSet: { '@type': string } };
      expect([data['@type'], data.name, data.inDefinedTermSet['@type']]).toEqual(['DefinedTerm', preferred(concept, language), 'DefinedTermSet']);
    }
  });
});

describe.each(languages)('notes in an article in %s', (language) => {
  const address = `/${language}/reports/${report.id}/`;
  const note = (page: Tab['page']) => page.locator('.hint:popover-open');

  test('open on hover with the English of the term, its line and the way to the entry; Esc closes; axe finds nothing', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const link = page.locator('.text a.term').first();
    await link.hover();
    await note(page).waitFor();
    const id = await link.getAttribute('data-note');
    const entry = concepts.find((one) => one.id === id)!;
    expect(await note(page).innerText()).toContain(preferred(entry, 'en')); // the text is Chinese on both pages
    expect(await note(page).innerText()).toContain(entry[language].gloss);
    expect(await note(page).locator('a').getAttribute('href')).toBe(`../../glossary/${entry.id}/`);
    expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id: rule }) => rule)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await note(page).count()).toBe(0);
  });

  test('open on the keyboard’s focus, and the link still leads to the entry', async ({ open }) => {
    const { page, go } = await open();
    await go(address);
    const link = page.locator('.text a.term').first();
    await page.keyboard.press('Tab');
    await link.focus();
    await note(page).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/glossary\//);
  });

  test('open at a finger’s first tap; the second follows the link', async ({ open }) => {
    const { page, go } = await open({ touch: true, width: 390 });
    await go(address);
    const link = page.locator('.text a.term').first();
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
});

test('without script a term is a plain link, and no note is to be seen', async ({ open }) => {
  const { page, go } = await open({ script: false });
  await go(`/zh/reports/${report.id}/`);
  expect(await page.locator('.hint').filter({ visible: true }).count()).toBe(0);
  await page.locator('.text a.term').first().click();
  await page.waitForURL(/\/zh\/glossary\/[a-z0-9-]+\/$/);
});

test('terms are linked once in a section, and never in a heading or one inside another', async ({ open }) => {
  const { page, go } = await open({ script: false });
  await go(`/zh/reports/${report.id}/`);
  expect(await page.locator('h1 a.term, h2 a.term, h3 a.term, a.term a, a a.term').count()).toBe(0);
  const sections = await page.evaluate(() => {
    const all: string[][] = [[]];
    for (const element of document.querySelectorAll('.text :is(h2, h3, a.term)')) {
      if (element.tagName === 'A') all.at(-1)!.push(element.getAttribute('href') ?? '');
      else all.push([]);
    }
    return all;
  });
  expect(sections.flat().length).toBeGreaterThan(20);
  for (const section of sections) expect(new Set(section).size).toBe(section.length);
});
