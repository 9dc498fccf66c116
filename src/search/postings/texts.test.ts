import { expect, test } from 'vitest';
import type { Item } from '../types.ts';
import { blockOf, reportTexts } from './texts.ts';

const item = (language: 'zh' | 'en', id: string, text: string, more: Partial<Item> = {}): Item => ({
  kind: 'report',
  language,
  url: `${language}/reports/x/#${id}`,
  text,
  title: 't',
  ...more,
});

test('what stands beneath is kept once, and comes back', () => {
  const items = [
    item('zh', 'p1', '甲', { beneath: 'A' }),
    item('zh', 'h1', '节', { tier: 'head', beneath: 'another' }),
    item('zh', 'p2', '乙'),
    item('en', 'p1', 'A', { beneath: '甲', report: 'x' }),
  ];
  const texts = reportTexts(items);
  expect(texts.zh.map(({ text, beneath }) => [text, beneath])).toEqual([
    ['节', 'another'],
    ['甲', undefined],
    ['乙', undefined],
  ]);
  expect(texts.en).toEqual([item('en', 'p1', 'A')]);
  expect([0, 1, 2].map((number) => blockOf(texts, 'zh', number).beneath)).toEqual(['another', 'A', undefined]);
  expect('beneath' in blockOf(texts, 'zh', 2)).toBe(false);
  expect(blockOf(texts, 'en', 0).beneath).toBe('甲');
});
