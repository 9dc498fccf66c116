import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { relativeStyles } from './index.ts';
import { relativePage } from './relative-page.ts';
import { relativeStyle } from './relative-style.ts';
import { relativeTo } from './relative-to.ts';

describe('an address seen from a page', () => {
  test.each([
    ['zh/search/index.html', '/zh/reports/x/#p9', '../reports/x/#p9'],
    ['zh/reports/x/index.html', '/', '../../../'],
    ['index.html', '/', './'],
    ['index.html', '/zh/', 'zh/'],
    ['zh/index.html', '/zh/', './'],
    ['zh/index.html', '/zh/?q=1', './?q=1'],
    ['zh/reports/x/index.html', '/zh/reports/x/#p9', '#p9'],
    ['zh/reports/x/source/index.html', '/zh/reports/x/#p9', '../#p9'],
    ['zh/a/index.html', '/zh/b:c/', '../b:c/'],
    ['index.html', '/b:c/', './b:c/'],
    ['assets/a.css', '/fonts/a.woff2', '../fonts/a.woff2'],
    ['zh/index.html', '//host/a', '//host/a'],
    ['zh/index.html', 'https://host/a', 'https://host/a'],
    ['zh/index.html', '#p9', '#p9'],
    ['zh/index.html', '../en/', '../en/'],
    ['index.html', '/#p9', '#p9'],
    ['zh/index.htmlx', '/zh/x#p9', 'x#p9'],
    ['zh/index.html', '/zh/x.html#p9', 'x.html#p9'],
    ['zh/x.html', '/zh/x.html#p9', '#p9'],
    ['zh/x.html', '/zh/x.html?a=1#p9', 'x.html?a=1#p9'],
    ['zh/index.html', '/zh//a', './/a'],
  ])('from %s, %s is %s', (from, wanted, relative) => {
    expect(relativeTo(from, wanted)).toBe(relative);
  });

  test.each(['/', '/a/b/'])('leads to the same page at %s', (base) => {
    for (const from of ['index.html', 'zh/index.html', 'zh/reports/x/index.html', 'data/a.css']) {
      for (const wanted of [
        '/',
        '/zh/',
        '/zh/reports/x/',
        '/zh/reports/x/?a=1#p9',
        '/en/reports/',
        '/data/a.json',
        '/b:c/',
      ]) {
        const page = `http://host${base}${from.replace(/index\.html$/, '')}`;
        expect(new URL(relativeTo(from, wanted), page).href).toBe(`http://host${base}${wanted.slice(1)}`);
      }
    }
  });
});

describe('a page', () => {
  test.each([
    ['<a href="/zh/">', '<a href="../">'],
    ['<a  class=x  href=/zh/ >', '<a  class=x  href="../" >'],
    ["<a href='/zh/?a=1&amp;b=%222%22'>", '<a href="../?a=1&amp;b=%222%22">'],
    ['<A HREF="/zh/">', '<A HREF="../">'],
    ['<a href=\'/zh/?q="x"\'>', '<a href=\'../?q="x"\'>'],
    ['<a href="/zh/?a=1&#38;b=2&c">', '<a href="../?a=1&#38;b=2&c">'],
    ['<a href="&#x2F;zh/">', '<a href="&#x2F;zh/">'],
    ['<a href="/zh/,/en/">', '<a href="../,/en/">'],
    ['<a href=" /zh/ "><a href=" x/ ">', '<a href="../"><a href=" x/ ">'],
    ['<a href="x/y"><a href=\'x/\'><a href=x/>', '<a href="x/y"><a href=\'x/\'><a href=x/>'],
    ['<img srcset=" /a.png 1x,/b.png 2x , c.png 3x">', '<img srcset=" ../../a.png 1x,../../b.png 2x , c.png 3x">'],
    [
      '<meta http-equiv=refresh content=\'1.5 ; URL = "/zh/"\'>',
      '<meta http-equiv=refresh content=\'1.5 ; URL = "../"\'>',
    ],
    ['<style>a{mask:url("x.png")}</style>', '<style>a{mask:url("x.png")}</style>'],
    ['<noscript><a href="/zh/">x</a></noscript>', '<noscript><a href="../">x</a></noscript>'],
    [
      '<svg><title>x<a href="/zh/"></a></title><style/></svg><a href="/zh/">',
      '<svg><title>x<a href="../"></a></title><style/></svg><a href="../">',
    ],
    [
      '<html data-root="/"><body data-data-root=/data/ data-note="/x">',
      '<html data-root="../../"><body data-data-root="../../data/" data-note="/x">',
    ],
    [
      '<img src="/a.png" srcset="/a.png 1x, /b,c.png 2x">',
      '<img src="../../a.png" srcset="../../a.png 1x, ../../b,c.png 2x">',
    ],
    [
      '<form action="/zh/search/"><button formaction="/en/">',
      '<form action="../search/"><button formaction="../../en/">',
    ],
    ['<meta http-equiv="refresh" content="0; url=/zh/">', '<meta http-equiv="refresh" content="0; url=../">'],
    ['<meta name="description" content="0; url=/zh/">', '<meta name="description" content="0; url=/zh/">'],
    ['<video poster="/p.png">', '<video poster="../../p.png">'],
    [
      '<svg><a xlink:href="/zh/"><use href="/mark.svg#m"/></a></svg>',
      '<svg><a xlink:href="../"><use href="../../mark.svg#m"/></a></svg>',
    ],
    ['<style>a{background:url(/a.png)}</style>', '<style>a{background:url(../../a.png)}</style>'],
    ['<template><a href="/zh/">x</a></template>', '<template><a href="../">x</a></template>'],
    ['<link rel="canonical" href="https://host/a/zh/x/">', '<link rel="canonical" href="https://host/a/zh/x/">'],
    [
      '<script type="application/ld+json">{"url":"/zh/"}</script>',
      '<script type="application/ld+json">{"url":"/zh/"}</script>',
    ],
    [
      '<!-- <a href="/zh/"> --><textarea><a href="/zh/"></textarea>',
      '<!-- <a href="/zh/"> --><textarea><a href="/zh/"></textarea>',
    ],
    [
      '<p title="/zh/">《北京市实施&lt;工会法&gt;办法》 \r\n</P>',
      '<p title="/zh/">《北京市实施&lt;工会法&gt;办法》 \r\n</P>',
    ],
  ])('%s', (before, after) => {
    const page = `<!doctype html>\n${before}`;
    expect(relativePage(page, 'zh/x/index.html')).toBe(`<!doctype html>\n${after}`);
    expect(relativePage(relativePage(page, 'zh/x/index.html'), 'zh/x/index.html')).toBe(`<!doctype html>\n${after}`);
  });
});

test('a style sheet', () => {
  const before =
    `@import "/a.css";@import url('/b.css') screen;\n@font-face{src:url(/fonts/a.woff2) ` +
    `format("woff2")}\n/* url(/no) */ ` +
    `a{--x:url("/c.png");content:"/no";mask:url(data:image/svg+xml;x)}`;
  const after =
    `@import "../a.css";@import url(../b.css) screen;\n@font-face{src:url(../fonts/a.woff2) ` +
    `format("woff2")}\n/* url(/no) */ ` +
    `a{--x:url(../c.png);content:"/no";mask:url(data:image/svg+xml;x)}`;
  expect(relativeStyle(before, 'assets/a.css')).toBe(after);
  // what is relative stays as it was written; a name may hold url(
  expect(relativeStyle(`@import "/url(b).css";a{mask:url("x.png")}`, 'assets/a.css')).toBe(
    `@import "../url(b).css";a{mask:url("x.png")}`,
  );
});

describe('the style sheets of a built site', () => {
  const dist = mkdtempSync(join(tmpdir(), 'gongbao-dist-'));
  const files: Record<string, string> = {
    'index.html': '<a href="/zh/">',
    'assets/a.css': 'a{background:url(/b.png)}',
    'assets/deep/b.css': 'a{background:url(/b.png)}',
    'plain.css': 'a{color:red}',
    'notes.css.txt': 'a{background:url(/b.png)}',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  afterAll(() => {
    rmSync(dist, { recursive: true });
  });

  test('are rewritten, and nothing else; once', async () => {
    expect(await relativeStyles(dist)).toEqual({ read: 3, changed: 2 });
    expect(Object.keys(files).map((file) => readFileSync(join(dist, file), 'utf8'))).toEqual([
      '<a href="/zh/">',
      'a{background:url(../b.png)}',
      'a{background:url(../../b.png)}',
      'a{color:red}',
      'a{background:url(/b.png)}',
    ]);
    expect(await relativeStyles(`${dist}/`)).toEqual({ read: 3, changed: 0 });
  });
});
