import { expect, test } from 'vitest';
import type { Needle, Wanted } from './engine-types.ts';
import { stands } from './stands.ts';

const string = (text: string): Needle => ({ kind: 'string', text });
const stem = (text: string): Needle => ({ kind: 'stem', stem: text });
const phrase = (text: string): Needle => ({ kind: 'phrase', text });
const zh = (...all: Needle[][]): Wanted => ({ language: 'zh', all });
const en = (...all: Needle[][]): Wanted => ({ language: 'en', all });

test('every string must stand, in any order', () => {
  const text = '东城区新增会员１２万人';
  expect(stands(text, '', zh([string('会员')], [string('东城')]))).toBe(true);
  expect(stands(text, '', zh([string('会员')], [string('西城')]))).toBe(false);
  expect(stands(text, '', zh([string('12万')]))).toBe(true);
  expect(stands(text, '', zh())).toBe(false);
});

test('of alternatives one must stand', () => {
  expect(stands('建立工会', '', zh([string('公会'), string('工会')], [string('建立')]))).toBe(true);
  expect(stands('建立工会', '', zh([string('公会'), string('行会')]))).toBe(false);
});

test('a place counts where it is said to', () => {
  const wanted = zh([string('会员')], [string('东城')], [string('2016')]);
  expect(stands('会员', '东城区 2016年', wanted)).toBe(false);
  expect(stands('会员', '东城区 2016年', { ...wanted, placeCounts: true })).toBe(true);
});

test('marks are told apart only where they are asked for', () => {
  expect(stands('“八可”', '', zh([string('"八可"')]))).toBe(true);
  expect(stands('“八可”', '', { ...zh([string('“八可')]), keepsMarks: true })).toBe(true);
  expect(stands('"八可"', '', { ...zh([string('“八可')]), keepsMarks: true })).toBe(false);
});

test('English words stand by stem, phrases as they are and between the borders of words', () => {
  const text = 'The Trade-union law was revised; workshops opened, all ten.';
  expect(stands(text, '', en([stem('workshop')], [stem('open')]))).toBe(true);
  expect(stands(text, '', en([stem('work')]))).toBe(false);
  expect(stands(text, '', en([phrase('trade-union law')]))).toBe(true);
  expect(stands(text, '', en([phrase('workshop')]))).toBe(false);
  expect(stands('preworkshop workshop', '', en([phrase('workshop')]))).toBe(true);
  expect(stands(text, '', en([phrase('opened all')]))).toBe(false);
});
