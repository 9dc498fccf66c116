import { expect, test } from 'vitest';
import { writeSitemap } from './sitemap.ts';

test('names every page once, absolute, with both languages and the cover beside it', () => {
  const xml = writeSitemap(['/', '/zh/data/', '/en/data/'], 'https://example.org/a/');
  expect(xml.match(/<loc>[^<]+/g)).toEqual(['<loc>https://example.org/a/', '<loc>https://example.org/a/en/data/', '<loc>https://example.org/a/zh/data/']);
  expect(xml).toContain('<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/a/zh/data/"/>');
  expect(xml).toContain('<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/"/>');
});
test('a page without its other language says so by silence', () => {
  expect(writeSitemap(['/zh/only/'], 'https://example.org')).not.toContain('/en/only/');
});
