import { describe, expect, test } from 'vitest';
import { cellsOf, headRows, readColumn, readTable, writeTable } from './table.ts';

const rows = [
  ['年份', '会员（万人）'],
  ['2015', ''],
  ['2016', '58'],
];

test('a table’s text is its cells, and comes back as rows, an empty cell in its place', () => {
  expect(readTable(writeTable(rows))).toEqual(rows);
});

test('every cell knows where it stands in the text', () => {
  const text = writeTable(rows);
  const cells = cellsOf(rows);
  expect(cells.map(({ at }) => text.slice(...at))).toEqual(rows.flat());
  expect(cells.at(-1)).toEqual({ row: 2, column: 1, text: '58', at: [21, 23] });
});

describe('the rows that name columns', () => {
  const heads = (...table: readonly string[][]): number[] => [...headRows(table)];
  test('are the first, if it holds no value and others do', () => {
    expect(heads(['年份', '会员'], ['2015', '56万'])).toEqual([0]);
    expect(heads(['甲', '乙'], ['丙', '丁'])).toEqual([]);
    expect(heads(['2015', '3'], ['2016', '4'])).toEqual([]);
    expect(heads(['项目', '2015年', '2016'], ['会员', '3', '4'])).toEqual([0]);
    expect(heads(['单位：家'], ['项目', '数量'], ['会员', '3'])).toEqual([1]);
    expect(heads(['项目', '数量'], ['会员（万人）', '3'])).toEqual([0]);
    expect(heads(['表1', '会员（万人）'], ['地区', '2020年', '2021年'], ['东城区', '3', '4'])).toEqual([0, 1]);
    expect(heads(['一列'], ['又一行'], ['3'])).toEqual([]);
    expect(heads(['项目', '数量'], ['会员', '有'], ['职工', '3'])).toEqual([0]);
  });
  test('and any that names a unit, digits or none', () => {
    expect(
      heads(['2016年（万人）', '会员（人）'], ['1', '2'], ['合计', '无'], ['企业（家）', '职工'], ['3', '4']),
    ).toEqual([0, 3]);
  });
});

test('a column names its unit and its multiplier in brackets at its end', () => {
  expect(['覆盖职工（万人）', '占比(%)', '行业（大类）', '会员', '（家）'].map(readColumn)).toEqual([
    { name: '覆盖职工', unit: '人', multiplier: '万' },
    { name: '占比', unit: '%', multiplier: '' },
    undefined,
    undefined,
    undefined,
  ]);
});
