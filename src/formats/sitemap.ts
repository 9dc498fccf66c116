// sitemap.xml (sitemaps.org 0.9) with each page's other language beside it, as search engines read hreflang.
import { absolute, inLanguage, type Language } from '../publication/index.ts';

const LANGUAGES: readonly (readonly [Language, string])[] = [['zh', 'zh-Hans'], ['en', 'en']];

/** The sitemap of the pages at `addresses` (root-absolute, ending in /) under `site`. The cover is every language's default. */
export function writeSitemap(addresses: readonly string[], site: string): string {
  const all = new Set(addresses);
  const urls = [...all].sort().map((address) => {
    const pairs = LANGUAGES.map(([language, tag]) => [inLanguage(address, language), tag] as const).filter(([other]) => other !== address || /^\/(zh|en)\//.test(address)).filter(([other]) => all.has(other));
    const links = [...pairs, ['/', 'x-default'] as const].map(([to, tag]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${escape(absolute(site, to))}"/>`);
    return `<url><loc>${escape(absolute(site, address))}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
