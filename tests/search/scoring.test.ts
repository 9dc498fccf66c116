// The scores of the search.
import { expect, test } from 'vitest';
import { readRows, score } from './scoring.ts';

const rows = readRows('lang\tquery\tfirst\tfirst_five\nzh\t会员\t/zh/a/ /zh/b/#p1.s2\t/zh/reports/x/\n');

test('a row is read, a sentence as its block, a report as its title', () => {
  expect(rows).toEqual([{ lang: 'zh', query: '会员', first: ['/zh/a/', '/zh/b/#p1'], five: '/zh/reports/x/#title' }]);
});

test.each([
  [['/zh/b/#p1', '/zh/reports/x/'], 1, true],
  [['/zh/c/', '/zh/a/'], 1 / 2, false],
  [['1', '2', '3', '4', '5', '/zh/reports/x/#title'], 0, false],
  [[], 0, false],
])('%j scores %d', (found, reciprocal, five) => {
  expect(score(rows[0]!, found)).toMatchObject({ reciprocal, five });
});
