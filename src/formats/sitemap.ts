// sitemap.xml (sitemaps.org 0.9) with each page's other language beside it, as search engines read hreflang.
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absolute, inLanguage } from '../publication/index.ts';
import { writeXml } from './xml.ts';

const TAGS = [
  ['zh', 'zh-Hans'],
  ['en', 'en'],
] as const;
const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/**
 * The sitemap of the pages at `addresses` (root-absolute, ending in /) under `site`. The cover is every language's
 * default.
 */
export function writeSitemap(addresses: readonly string[], site: string): string {
  const pages = new Set(addresses);
  return writeXml(
    x(
      'urlset',
      NAMESPACES,
      [...pages].sort().map((page) => entry(page, { pages, site })),
    ),
  );
}

function entry(page: string, { pages, site }: { readonly pages: ReadonlySet<string>; readonly site: string }): Element {
  const alternate = (to: string, hreflang: string): Element =>
    x('xhtml:link', { rel: 'alternate', hreflang, href: absolute(site, to) });
  const hasLanguage = /^\/(zh|en)\//.test(page);
  const pair = TAGS.map(([language, tag]) => [inLanguage(page, language), tag] as const).filter(
    ([other]) => hasLanguage && pages.has(other),
  );
  return x('url', [
    x('loc', absolute(site, page)),
    ...pair.map(([other, tag]) => alternate(other, tag)),
    alternate('/', 'x-default'),
  ]);
}
