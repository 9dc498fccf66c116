// The order in which pages are drawn.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingOrder } from './drawing-order.ts';

const ordered = (paths: readonly string[]): string[] =>
  drawingOrder(paths.map((pathname) => ({ pathname }))).map(({ pathname }) => pathname);

test('a report’s pages and files stand together, in the order in which reports first come', () => {
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
    ]),
  ).toEqual([
    '/zh/reports/a/',
    '/en/reports/a/',
    '/zh/reports/a/source/',
    '/reports/a/edition.json',
    '/zh/reports/b/',
    '/zh/reports/b/source/',
    '/zh/data/',
    '/zh/reports/',
  ]);
});

test('pictures stand evenly among the pages', () => {
  expect(ordered(['/1/', '/2/', '/3/', '/4/', '/5/', '/a.png', '/b.png/'])).toEqual([
    '/a.png',
    '/1/',
    '/2/',
    '/3/',
    '/b.png/',
    '/4/',
    '/5/',
  ]);
});

test('nothing is lost and nothing doubled', () => {
  const path = fc.tuple(fc.constantFrom('/zh/reports/a', '/x', '/y'), fc.nat(9), fc.constantFrom('/', '.png'));
  fc.assert(
    fc.property(fc.array(path.map((parts) => parts.join(''))), (paths) => {
      expect(ordered(paths).toSorted()).toEqual(paths.toSorted());
    }),
  );
});
