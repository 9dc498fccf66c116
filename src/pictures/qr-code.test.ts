// QR codes read back: the path to modules, and those to the text.
import { select } from 'hast-util-select';
import { expect, test } from 'vitest';
import { qrCode } from './index.ts';
import { readQr } from './cases/read-qr.ts';

test.each([
  'https://example.org/',
  'https://example.org/gongbao/zh/infographics/two-years/collective-contracts/',
  'https://例.cn/工报/',
])('%s is what its code says', (text) => {
  expect(readQr(modulesOf(text))).toBe(text);
});

test('has four modules of quiet around it, and is dark on light', () => {
  const all = modulesOf('https://example.org/');
  const size = all.length;
  const edge = all.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < 4));
  expect(edge.every((dark) => !dark)).toBe(true);
  expect(all[4]!.slice(4, 12)).toEqual([true, true, true, true, true, true, true, false]);
  const [ground, ink] = ['path:first-child', 'path:last-child'].map((path) => select(path, qrCode('a'))!.properties);
  expect([ground!.fill, ink!.stroke]).toEqual(['#fff', '#15181a']);
});

/** The modules that its path fills. */
function modulesOf(text: string): boolean[][] {
  const tree = qrCode(text);
  const size = Number(String(tree.properties.viewBox).split(' ')[2]);
  const all = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, verb, by, to] of String(select('path:last-child', tree)!.properties.d).matchAll(
    /([Mmh])(\d+)(?: ([\d.]+))?/g,
  )) {
    if (verb === 'M') [x, y] = [0, Number(to) - 0.5];
    if (verb === 'h') all[y]!.fill(true, x, x + Number(by));
    x += Number(by);
  }
  return all;
}
