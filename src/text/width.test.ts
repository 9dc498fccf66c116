import { expect, test } from 'vitest';
import { widthOf } from './width.ts';

test.each([
  [',', '来', '东', '，'],
  ['(', '员', '扩', '（'],
  [')', '大', '会', '）'],
  [',', '2', '3', null],
  [',', 'a', 'b', null],
  ['％', '0', '。', '%'],
  ['５', '于', '0', '5'],
  ['Ａ', undefined, undefined, 'A'],
  ['，', '来', '东', null],
  ['.', '1', '深', null],
  [':', '）', '2', '：'],
  ['?', '来', undefined, '？'],
  ['!', undefined, '来', '！'],
  [';', '。', 'a', '；'],
  [':', '来', 'a', '：'],
  ['(', 'a', '”', '（'],
  [')', '来', '东', '）'],
  [',', '１', '２', null],
  [',', '1', '东', '，'],
  [',', '东', '2', '，'],
  [',', 'a', '2', null],
  [',', undefined, undefined, null],
  [',', '2', undefined, null],
  ['@', '来', '东', null],
  ['?', 'a', 'b', null],
  ['A', '来', '东', null],
  ['工', '来', '东', null],
  ['ｚ', '来', '东', 'z'],
  ['９', '来', '东', '9'],
  ['＆', '来', '东', null],
])('%s between %s and %s is set as %s', (character, before, after, set) => {
  expect(widthOf(character, before, after)).toBe(set);
});
