// A page as it is written.
import { expect, test } from 'vitest';
import { bytesOf, fileOf } from './drawn.ts';

test.each([
  ['/zh/search', true, 'zh/search/index.html'],
  ['/zh/search/', true, 'zh/search/index.html'],
  ['/', true, 'index.html'],
  ['/404/', true, '404.html'],
  ['/data/reports.csv', false, 'data/reports.csv'],
  ['/infographics/x.zh.png/', false, 'infographics/x.zh.png'],
])('%s is a file of its own', (pathname, isPage, file) => {
  expect(fileOf({ pathname, isPage })).toBe(file);
});

test.each([
  ['/zh/search/', true, '<a href="../">'],
  ['/old.html/', true, '<a href="../zh/">'],
  // served at any depth
  ['/404/', true, '<a href="/zh/">'],
  ['/data/notes.html.txt', false, '<a href="/zh/">'],
])('of %s the addresses are relative, if it is a page below a known place', async (pathname, isPage, text) => {
  const bytes = await bytesOf(new Response('<a href="/zh/">'), { pathname, isPage });
  expect(new TextDecoder().decode(bytes)).toBe(text);
});
