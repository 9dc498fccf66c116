// The order in which pages are drawn.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOrder, type DrawingOrder } from './drawing-order.ts';

const ordered = (paths: readonly string[]): DrawingOrder<string> => {
  const { alone, shared } = drawingOrder(paths.map((pathname) => ({ pathname })));
  const name = ({ pathname }: { readonly pathname: string }): string => pathname;
  return { alone: alone.map(name), shared: shared.map((group) => group.map(name)) };
};

test('a report’s pages and files are one group, in the order in which reports first come', () => {
  expect(
    ordered([
      '/zh/reports/a/',
      '/en/reports/a/',
      '/zh/reports/b/',
      '/zh/data/',
      '/zh/reports/a/source/',
      '/zh/reports/b/source/',
      '/reports/a/edition.json',
      '/zh/reports/',
      '/zh/infographics/c/',
      '/zh/glossary/reports/',
    ]),
  ).toEqual({
    alone: ['/zh/data/', '/zh/reports/', '/zh/glossary/reports/'],
    shared: [
      ['/zh/reports/a/', '/en/reports/a/', '/zh/reports/a/source/', '/reports/a/edition.json'],
      ['/zh/reports/b/', '/zh/reports/b/source/'],
      ['/zh/infographics/c/'],
    ],
  });
});

test('pictures stand evenly among the groups', () => {
  const charts = ['1', '2', '3', '4', '5', 'a.png', 'b.png'].map((name) => `/infographics/${name}/`);
  const { shared } = ordered(charts);
  expect(shared.flat().map((path) => path.split('/')[2])).toEqual(['a.png', '1', '2', '3', 'b.png', '4', '5']);
});

test('nothing is lost and nothing doubled', () => {
  const path = fc.tuple(
    fc.constantFrom('/zh/reports/a', '/reports/b/x', '/infographics/x', '/y'),
    fc.nat(9),
    fc.constantFrom('/', '.png'),
  );
  fc.assert(
    fc.property(fc.array(path.map((parts) => parts.join(''))), (paths) => {
      const { alone, shared } = ordered(paths);
      expect([...alone, ...shared.flat()].toSorted()).toEqual(paths.toSorted());
    }),
  );
});
