// The order of hits.
import { expect, test } from 'vitest';
import type { Hit } from './engine-types.ts';
import { nameIndex } from './name-index.ts';
import type { Name } from './names.ts';
import { ranked } from './ranked.ts';

const names = (
  [
    ['term', '送温暖', 'sending warmth'],
    ['term', '送温暖资金', 'sending-warmth fund'],
    ['term', '困难帮扶', 'help'],
    ['chart', '送温暖慰问家庭', 'families visited'],
    ['indicator', '送温暖', 'sending warmth'],
    ['indicator', '全年送温暖金额', 'amount'],
    ['indicator', '本年送温暖人数', 'people'],
  ] as const
).map(([kind, zh, en]): Name => ({
  kind,
  path: `${kind}/${en}`,
  zh: [zh],
  en: [en],
  known: [],
  pinyin: ['song wen nuan'],
}));
const index = nameIndex(names.map((name, i) => (i === 0 ? name : { ...name, pinyin: [] })));
const page = (doc: number): Hit => ({
  doc,
  language: 'zh',
  kind: (names[doc]?.kind ?? 'term') as Hit['kind'],
  tier: 'page',
  report: null,
  ofReport: 0,
  district: null,
  year: null,
});
const block = (doc: number, tier: Hit['tier']): Hit => ({ ...page(doc), kind: 'report', tier, report: 'r' });
const order = (hits: readonly Hit[], called: readonly string[]): readonly number[] =>
  ranked(hits, index, called).map(({ doc }) => doc);

test('what is called so; titles, charts, headings; two pages so named; passages; further ones; mentions', () => {
  const hits = [2, 6, 5, 1, 3, 4, 0].map(page);
  const blocks = [block(10, 'block'), block(11, 'head'), block(12, 'title'), block(13, 'telling')];
  expect(order([...hits, ...blocks], ['送温暖'])).toEqual([0, 4, 12, 3, 11, 1, 6, 10, 13, 5, 2]);
});

test('any of the forms in which it is asked will do, pinyin too', () => {
  expect(order([page(2), page(1), page(0)], ['song wen nuan'])).toEqual([0, 2, 1]);
  expect(order([page(2), page(0)], ['慰问', 'sending warmth'])).toEqual([0, 2]);
});

test('in a group the order of the index stays', () => {
  expect(order([block(7, 'block'), block(3, 'telling'), block(5, 'block')], ['x'])).toEqual([7, 3, 5]);
});
