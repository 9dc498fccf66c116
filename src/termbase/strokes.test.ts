// Stroke counts as dictionaries give them.
import { expect, test } from 'vitest';
import { strokeCounts } from './strokes.ts';

test.each([
  ['一', [1], 'the first of the table'],
  ['工会', [3, 6], 'one count a character'],
  ['乙巴', [1, 4], 'few'],
  ['龘', [48], 'the most'],
  ['“八可”2018年', [2, 5, 6], 'what is no Han character is passed over'],
  ['𠮷', [99], 'one that the table lacks comes last'],
  ['', [], 'nothing'],
])('%s: %j, %s', (text, counts) => {
  expect(strokeCounts(text)).toEqual(counts);
});

test('every character of GB 2312 has its count', () => {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  const text = rows.flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell])))).join('');
  const counts = strokeCounts(text);
  expect(counts).toHaveLength(6763);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 30]); // 一 and 爨
});
