// Every measure word: its name, what English says for it, and words that only begin like it. The table is written by
// hand.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNumerals, unitAt, unitOf } from './index.ts';

const rows = readFileSync(new URL('units.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [printed = '', unit = '', english = '', others = ''] = line.split('\t');
    return { printed, unit: unit || printed, english, others: others.split(' ').filter((word) => word !== '') };
  });

describe.each(rows)('$printed', ({ printed, unit, english, others }) => {
  test(`is read after a number as ${unit}, said in English as “${english}”`, () => {
    expect([unitAt(printed), unitAt(`${printed}，`)]).toEqual(Array(2).fill({ unit, length: printed.length }));
    expect(findNumerals(`新增3${printed}。`).numerals.map((one) => [one.value, one.unit])).toEqual([[3, unit]]);
    expect(unitOf(unit)?.en ?? '').toBe(english);
  });

  test('is no measure word where it begins another word', () => {
    expect(others.filter((word) => unitAt(word) !== null)).toEqual([]);
  });
});

test.each([
  ['10万职工', '人'],
  ['10万会员', '人'],
  ['10万农民工', '人'],
  ['10万劳动者', '人'],
  ['10万群众', '人'],
  ['10万党员', '人'],
  ['10万企业', '家'],
  ['10万单位', '家'],
  ['10万余职工', '人'],
  ['1亿职工', '人'],
  ['10万会员信息', null],
  ['10万会员单位', null],
  ['100职工', null],
  ['10万工会', null],
])('%s counts %s: only a large number counts a noun directly', (text, unit) => {
  expect(findNumerals(text).numerals.map((one) => [one.unit, one.end])).toEqual([[unit, text.search(/[^\d万亿余]/)]]);
});

test('a name that is no measure word has no row', () => {
  expect([unitOf('万元'), unitOf('人才'), unitOf(''), unitOf('人（次）')]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
