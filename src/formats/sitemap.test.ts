import { expect, test } from 'vitest';
import { writeSitemap } from './sitemap.ts';

test('names every page once, absolute, with both languages and the cover beside it', () => {
  expect(writeSitemap(['/zh/data/', '/', '/en/data/', '/'], 'https://example.org/a/'))
    .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>https://example.org/a/</loc>
<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/"></xhtml:link>
</url>
<url>
<loc>https://example.org/a/en/data/</loc>
<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/a/zh/data/"></xhtml:link>
<xhtml:link rel="alternate" hreflang="en" href="https://example.org/a/en/data/"></xhtml:link>
<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/"></xhtml:link>
</url>
<url>
<loc>https://example.org/a/zh/data/</loc>
<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/a/zh/data/"></xhtml:link>
<xhtml:link rel="alternate" hreflang="en" href="https://example.org/a/en/data/"></xhtml:link>
<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/a/"></xhtml:link>
</url>
</urlset>
`);
});

test('a page without its other language says so by silence', () => {
  const xml = writeSitemap(['/zh/only/'], 'https://example.org');
  expect([xml.includes('/zh/only/'), xml.includes('/en/only/')]).toEqual([true, false]);
});

test('an address is escaped', () => {
  expect(writeSitemap(['/'], 'https://example.org/?a&b')).toContain('<loc>https://example.org/?a&#x26;b/</loc>');
});
