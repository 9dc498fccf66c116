import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { notFound } from './not-found.ts';

/**
 * Runs the script at an address of a site whose mark lies in `root`; gives the marks tried and the links as they then
 * are.
 */
function run(pathname: string, root: string | null): { tried: string[]; links: string[] } {
  const tried: string[] = [];
  const links = ['/', '/zh/search/', '//host/x', 'https://host/', '#main'].map((href) => ({ href }));
  const load = (mark: { onload?: () => void; onerror?: () => void }, address: string): void => {
    tried.push(address);
    if (address === `${root ?? '?'}favicon.svg`) mark.onload?.();
    else mark.onerror?.();
  };
  function Image(): object {
    return Object.defineProperty({}, 'src', {
      set(address: string) {
        load(this as object, address);
      },
    });
  }
  const elements = links
    .filter(({ href }) => /^\/(?!\/)/.test(href))
    .map((link) => ({
      getAttribute: () => link.href,
      setAttribute: (_: string, value: string) => {
        link.href = value;
      },
    }));
  const document = {
    documentElement: { dataset: {} },
    querySelectorAll: (wanted: string) => (wanted.startsWith('[href') ? elements : []),
  };
  runInNewContext(notFound, { location: { pathname }, Image, document });
  return { tried, links: links.map(({ href }) => href) };
}

test.each([
  ['/zh/none/deep/x', '/', '/favicon.svg', 1],
  ['/a/b/zh/none/', '/a/b/', '/a/b/favicon.svg', 1],
  ['/a/b/none', '/a/b/', '/a/b/favicon.svg', 1],
  ['/a/b/c/d/none', '/a/b/', '/a/b/favicon.svg', 3],
  ['/404.html', '/', '/favicon.svg', 1],
  ['/zh/en/none', '/', '/favicon.svg', 1],
  ['//a//zh/none', '/a/', '/a/favicon.svg', 1],
])('at %s the root %s is found', (pathname, root, mark, attempts) => {
  const { tried, links } = run(pathname, root);
  expect([tried.at(-1), tried.length]).toEqual([mark, attempts]);
  expect(links).toEqual([root, `${root}zh/search/`, '//host/x', 'https://host/', '#main']);
});

test('without an answer the links stay, and the search for it ends', () => {
  expect(run('/a/b/zh/none', null)).toEqual({
    tried: ['/a/b/', '/a/b/zh/', '/a/', '/'].map((folder) => `${folder}favicon.svg`),
    links: ['/', '/zh/search/', '//host/x', 'https://host/', '#main'],
  });
});
