// The glossary in a browser: four orders, the filter, entry pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { dist, ids, languages, readJson, type Language } from './published.ts';
import { test } from './tab.ts';

interface Term { readonly text: string; readonly status: string; readonly pinyin?: string }
interface Concept { readonly id: string; readonly zh: { readonly terms: readonly Term[] }; readonly en: { readonly terms: readonly Term[] } }
const concepts = readJson<Concept[]>('data/glossary.json');
const preferred = (concept: Concept, language: Language): string => concept[language].terms.find(({ status }) => status === 'preferred')!.text;

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
