// What of a page is an address, a style sheet or an id; and where it stands.
import { expect, test } from 'vitest';
import { addressesInPage } from './addresses-in-page.ts';

test.each([
  ['<a href="/a/">', ['a href /a/']],
  ['<A HREF=/a/>', ['a href /a/']],
  ["<a href='/a/?b&amp;c=&#49;'>", ['a href /a/?b&c=1']],
  ['<a href>', []],
  ['<a href="">', ['a href ']],
  ['<img src=1 srcset="2 1x, 3 2x">', ['img src 1', 'img srcset 2 1x, 3 2x']],
  ['<link imagesrcset="a 1x">', ['link imagesrcset a 1x']],
  ['<form action=1><button formaction=2>', ['form action 1', 'button formaction 2']],
  ['<video poster=1>', ['video poster 1']],
  ['<html data-root=/ data-data-root=/d/ data-roots=1 data-note=2>', ['html data-root /', 'html data-data-root /d/']],
  ['<svg><a xlink:href=1>', ['a xlink:href 1']],
  ['<a title=/ class="/a/" hreflang=zh ping=/p>', []],
  ['<a data-href=1 hrefs=2>', []],
  // a refresh has its address in `content`, on a meta element alone
  ['<meta http-equiv=refresh content="0;url=1">', ['meta content 0;url=1']],
  ['<meta content="0;url=1" http-equiv=REFRESH>', ['meta content 0;url=1']],
  ['<meta http-equiv=content-type content="text/html">', []],
  ['<meta name=refresh content="0;url=1">', []],
  ['<p http-equiv=refresh content="0;url=1">', []],
  ['<link content="0;url=1" href=2>', ['link href 2']],
  ['<meta http-equiv=refresh content="0;url=1"><meta content="0;url=2">', ['meta content 0;url=1']],
  // what is no element is no address
  ['<!-- <a href=1> --><script>"<a href=2>"</script><style>a{}/*<a href=3>*/</style>', []],
  ['<textarea><a href=4></textarea><title><a href=5></title>', []],
] as const)('%s holds %j', (html, held) => {
  expect(addressesInPage(html).held.map(({ element, name, value }) => `${element} ${name} ${value}`)).toEqual(held);
});

test('an address stands with its name, as it was written', () => {
  const html = '<p><a  class=x HREF = "/a/?b&amp;c">t</a><img src=/i.png>';
  expect(addressesInPage(html).held.map(({ at, written }) => [html.slice(...at), written])).toEqual([
    ['HREF = "/a/?b&amp;c"', '/a/?b&amp;c'],
    ['src=/i.png', '/i.png'],
  ]);
});

test.each([
  ['<style>a{}</style>', ['a{}']],
  ['<STYLE media=x>a{}</STYLE><p><style>b{}</style>', ['a{}', 'b{}']],
  ['<style></style>', ['']],
  // in a picture `style` is an element like any other; after it, a style sheet again
  ['<svg><style>a{}</style></svg>', []],
  ['<svg></svg><style>a{}</style>', ['a{}']],
  ['<SVG></SVG><style>a{}</style>', ['a{}']],
  ['<svg/><style>a{}</style>', ['a{}']],
  ['<svg><use/><style>a{}</style></svg>', []],
  ['<svg><a></a><style>a{}</style></svg><style>b{}</style>', ['b{}']],
  ['<math></math><style>a{}</style>', ['a{}']],
  ['<svg><math></math><style>a{}</style></svg><style>b{}</style>', ['b{}']],
  ['</svg><style>a{}</style>', ['a{}']],
  ['<p><br/><style>a{}</style>', ['a{}']],
])('%s has the style sheets %j', (html, styles) => {
  expect(addressesInPage(html).styles.map(({ css }) => css)).toEqual(styles);
  for (const { css, at } of addressesInPage(html).styles) expect(html.slice(at, at + css.length)).toBe(css);
});

test('ids are all its ids, in order, decoded', () => {
  expect(
    addressesInPage('<p id=a><p ID="b&amp;c"><p name=d data-id=e><svg><g id="f"/></svg><!-- <p id=g> -->').ids,
  ).toEqual(['a', 'b&c', 'f']);
});
