// What the static server says a file is.
import { expect, test } from 'vitest';
import { mediaType } from './media-types.ts';

test.each([
  ['index.html', 'text/html; charset=utf-8'],
  ['data/observations.csv', 'text/csv; charset=utf-8'],
  ['data/glossary.skos.ttl', 'text/turtle; charset=utf-8'],
  ['data/glossary.jsonld', 'application/ld+json; charset=utf-8'],
  ['data/glossary.tbx', 'application/xml; charset=utf-8'],
  ['data/parallel.tmx', 'application/xml; charset=utf-8'],
  ['reports/a-2016/parallel.xlf', 'application/xliff+xml; charset=utf-8'],
  ['reports/a-2016/zh.txt', 'text/plain; charset=utf-8'],
  ['reports/a-2016/en.md', 'text/markdown; charset=utf-8'],
  ['data/gongbao.zip', 'application/zip'],
  ['chart.SVG', 'image/svg+xml; charset=utf-8'],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['_astro/a.b1.js', 'text/javascript; charset=utf-8'],
  ['preview.png', 'image/png'],
  ['face.woff2', 'font/woff2'],
  ['zh_1a2b.pf_index', 'application/octet-stream'],
  ['without-ending', 'application/octet-stream'],
])('%s is %s', (name, type) => {
  expect(mediaType(name)).toBe(type);
});
