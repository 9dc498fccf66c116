import { expect, test } from 'vitest';
import { countParted, grids, isBarred, isRule } from './cells.ts';

const always = () => true;
const grid = (text: string) => grids(text.split(' '), always);

test('bars from end to end part cells; a column’s rule at one side does not', () => {
  expect(['| 甲 | 3 |', '|甲||', '| 甲 |', '甲 | 乙 |', '| 甲 | 乙'].map(isBarred)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['|---|:-:|', '| --- | --- |', '| 甲 | - |'].map(isRule)).toEqual([true, true, false]);
  expect(countParted('| 甲 | | 3 |')).toBe(3);
});

test('single wide spaces part a name from its values, not words from words', () => {
  expect(countParted('送温暖（人次）　23150　8.4%')).toBe(3);
  expect(countParted('送清凉　418　-12.9')).toBe(3);
  expect(countParted('张明　李红　王刚')).toBe(1);
  expect(countParted('会员　3')).toBe(1);
});

test('a head and rows of the same shape, one cell a line, are a grid', () => {
  const cells = '街道 新建工会（家） 新增会员（人） 北苑 32 2415 新华 18 1306 其余文字';
  expect(grid(cells)).toEqual([{ from: 0, columns: 3, rows: 2 }]);
  expect(grid(`各街道情况 ${cells}`)).toEqual([{ from: 1, columns: 3, rows: 2 }]);
  expect(grid('项目 2020年 2021年 会员 3 — 职工 4 5')).toEqual([{ from: 0, columns: 3, rows: 2 }]);
});

test('cards, contents and verse are none', () => {
  expect(grid('新建工会 163家 新增会员 9240人 采集率 98.1%')).toEqual([]);
  expect(grid('项目 数量 会员 3 职工 4')).toEqual([]);
  expect(grid('一、组织 二、服务 三、维权 四、宣传')).toEqual([]);
  expect(grids('街道 家 人 北苑 32 2415 新华 18 1306'.split(' '), (i) => i !== 4)).toEqual([]);
});

test('takes time in proportion to the lines', () => {
  const time = (n: number): number => {
    const lines = Array.from({ length: n }, (_, i) => (i % 3 === 0 ? '名' : '甲乙'));
    const start = performance.now();
    grids(lines, always);
    return performance.now() - start;
  };
  time(2000);
  expect(time(32_000)).toBeLessThan(40 * Math.max(time(4000), 2));
});
