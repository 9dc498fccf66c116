// Records dealt into parts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParts } from './parts.ts';
import type { Language, SearchRecord } from './types.ts';

const record = (language: Language, i: number): SearchRecord =>
  ({ language, url: `${language}/${i}` }) as unknown as SearchRecord;
const some = (zh: number, en: number): SearchRecord[] => [
  ...Array.from({ length: zh }, (_, i) => record('zh', i)),
  ...Array.from({ length: en }, (_, i) => record('en', i)),
];

test('as many as one part holds are one part, as they stand', () => {
  const records = some(6, 4);
  expect(inParts(records, 10)).toEqual([records]);
});

test('more are dealt evenly, language by language', () => {
  const urls = inParts(some(6, 5), 10).map((part) => part.map(({ url }) => url));
  expect(urls).toEqual([
    ['zh/0', 'zh/1', 'zh/2', 'en/0', 'en/1'],
    ['zh/3', 'zh/4', 'zh/5', 'en/2', 'en/3', 'en/4'],
  ]);
});

test('every record stands in one part, and every part has every language', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 20 }), (zh, en, most) => {
      const [records, languages] = [some(zh, en), Number(zh > 0) + Number(en > 0)];
      const parts = inParts(records, most);
      expect(new Set(parts.flat())).toEqual(new Set(records));
      expect(parts.flat()).toHaveLength(records.length);
      for (const part of parts) expect(new Set(part.map(({ language }) => language)).size).toBe(languages);
    }),
  );
});
