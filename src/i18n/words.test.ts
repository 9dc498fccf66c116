// The interface's words: nothing missing, nothing left unfilled.
import { expect, test } from 'vitest';
import { rich, words } from './index.ts';

test('a count takes its singular in English', () => {
  expect([1, 2].map((count) => words('en')('data.rows', { count }))).toEqual(['1 row', '2 rows']);
  expect(words('zh')('data.rows', { count: 1 })).toBe('1行');
});

test('a missing key and a missing variable do not compile, and stop the build', () => {
  // @ts-expect-error no such key
  expect(() => words('en')('nav.nowhere')).toThrow('nav.nowhere');
  // @ts-expect-error {{title}} is wanted
  expect(() => words('en')('site.page')).toThrow('{{title}}');
});

test('a marked part is cut out of its sentence', () => {
  expect(rich('都用<red>红字</red>标明')).toEqual([
    { text: '都用', mark: null },
    { text: '红字', mark: 'red' },
    { text: '标明', mark: null },
  ]);
});
