import { expect, test } from 'vitest';
import { widthOf } from './width.ts';

test.each([
  [',', '来', '东', '，'], ['(', '员', '扩', '（'], [')', '大', '会', '）'], [',', '2', '3', null], [',', 'a', 'b', null],
  ['％', '0', '。', '%'], ['５', '于', '0', '5'], ['Ａ', undefined, undefined, 'A'], ['，', '来', '东', null], ['.', '1', '深', null], [':', '）', '2', '：'],
])('%s between %s and %s is set as %s', (character, before, after, set) => {
  expect(widthOf(character, before, after)).toBe(set);
});
