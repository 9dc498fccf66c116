import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sentence } from '../problems/index.ts';
import { checkLinks } from './index.ts';

/** Codes and addresses of what is wrong in a site of these files. */
async function faults(files: Readonly<Record<string, string>>): Promise<string[]> {
  const dist = mkdtempSync(join(tmpdir(), 'gongbao-links-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), text);
    }
    return (await checkLinks(dist)).map(({ code, at, facts }) => `${at.file} ${code} ${facts['href'] ?? ''}`);
  } finally {
    rmSync(dist, { recursive: true });
  }
}

const site = {
  'index.html': '<a href="zh/">',
  'zh/index.html': '<p id="p1">',
  'zh/集体/index.html': '<p id="集体">',
  'a.png': '',
  'a.css': '',
  'fonts/a.woff2': '',
};

test.each([
  ['zh/'],
  ['/zh/#p1'],
  ['./zh/?q=1#p1'],
  ['zh/%E9%9B%86%E4%BD%93/#%E9%9B%86%E4%BD%93'],
  ['#here'],
  ['#top'],
  ['#'],
  ['?q=1#here'],
  ['a.png#view'],
  ['https://host/none'],
  ['mailto:a@b.c'],
  ['data:,x'],
  ['//host/none'],
  [''],
  ['/'],
  ['./'],
  ['/?q=1'],
  [' zh/ '],
])('%j is in order', async (href) => {
  expect(await faults({ ...site, 'x.html': `<p id="here"><a href="${href}">` })).toEqual([]);
});

test.each([
  ['none/', 'link-to-nothing'],
  ['../../../none.png', 'link-to-nothing'],
  ['zh/#p2', 'link-without-anchor'],
  ['#gone', 'link-without-anchor'],
  ['zh', 'link-without-slash'],
  ['zh#p1', 'link-without-slash'],
  ['zh/index.html', 'link-to-index'],
  ['index.html', 'link-to-index'],
  ['zh/index.html#p1', 'link-to-index'],
  ['zh/index.html?q=1', 'link-to-index'],
  ['zh/index.htmlx', 'link-to-nothing'],
  ['zh/#here', 'link-without-anchor'],
  ['/#here', 'link-without-anchor'],
  ['http://[', 'link-to-nothing'],
  ['zh/%E9', 'link-to-nothing'],
  ['a.png/', 'link-to-nothing'],
])('%j is reported: %s', async (href, code) => {
  expect(await faults({ ...site, 'x.html': `<p id="here"><a href="${href}"><a href="${href}">` })).toEqual([
    `x.html ${code} ${href}`,
  ]);
});

test('looks into pictures, lists, refreshes, style elements and style sheets', async () => {
  const page =
    '<img src="1"><img srcset="a.png 1x, 2 2x"><meta http-equiv=refresh ' +
    'content="0;url=3/"><style>a{mask:url(4)}</style><svg><use href="5"/></svg><a ' +
    'href="a.css">';
  expect(
    await faults({ ...site, 'a.css': '@font-face{src:url(fonts/a.woff2)}a{mask:url(6)}', 'x.html': page }),
  ).toEqual(['a.css link-to-nothing 6', ...['1', '2', '3/', '5', '4'].map((href) => `x.html link-to-nothing ${href}`)]);
});

test('reads pages and style sheets alone, and no fragment of any other file', async () => {
  const broken = '<a href="none/">';
  expect(
    await faults({
      ...site,
      'a.html.txt': broken,
      'a.css.map': broken,
      'a.svg': broken,
      'x.html': '<a href="a.svg#part"><a href="a.css#part">',
    }),
  ).toEqual(['x.html link-without-anchor a.css#part']);
});

test('says where and what', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'gongbao-links-'));
  writeFileSync(join(dist, 'index.html'), '<a href="none/">');
  const [first] = await checkLinks(dist);
  rmSync(dist, { recursive: true });
  expect(first && sentence(first, 'en')).toMatch(
    /^index\.html {2}The link “none\/” leads to no file\. .*\[link-to-nothing\]$/,
  );
});
