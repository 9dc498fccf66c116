// Every way in which a report names a time, against the time that it tells of.
import { describe, expect, test } from 'vitest';
import { findPeriods, readPeriod, type PeriodContext } from './index.ts';

/** The work of 2018 told in 2019, of the first half of 2018 told in 2018, of its second half told in 2019. */
const year: PeriodContext = { year: 2018, period: '2018', now: 2019 };
const first: PeriodContext = { year: 2018, period: '2018-H1', now: 2018 };
const second: PeriodContext = { year: 2018, period: '2018-H2', now: 2019 };

describe('in a report on a year, written in the next', () => {
  test.each([
    ['2013至2017年', '2013/2017'],
    ['2013年至2017年', '2013/2017'],
    ['2013到2017年', '2013/2017'],
    ['2013-2017', '2013/2017'],
    ['2013－2017年', '2013/2017'],
    ['2013–2017年', '2013/2017'],
    ['2013——2017年', '2013/2017'],
    ['2013~2017年', '2013/2017'],
    ['2013～2017年', '2013/2017'],
    ['1999年至2003年', '1999/2003'],
    ['1998年', '1998'],
    ['2016年1月1日', '2016'],
    ['2018年6月底', '2018'],
    ['2018年12月', '2018'],
    ['2016年上半年', '2016-H1'],
    ['2016年下半年', '2016-H2'],
    ['今年', '2019'],
    ['本年', '2019'],
    ['本年度', '2019'],
    ['去年', '2018'],
    ['前年', '2017'],
    ['明年', '2020'],
    ['今年1月', '2019'],
    ['去年12月', '2018'],
    ['今年上半年', '2019-H1'],
    ['去年下半年', '2018-H2'],
    ['前年上半年', '2017-H1'],
    ['明年下半年', '2020-H2'],
    ['上年', '2017'],
    ['上年底', '2017'],
    ['上年末', '2017'],
    ['上年度', '2017'],
    ['上半年', '2018-H1'],
    ['下半年', '2018-H2'],
    ['半年来', '2018-H1'],
    ['一九九八年', '1998'],
    ['二〇一六年', '2016'],
    ['二○一六年', '2016'],
    ['二零一六年', '2016'],
    ['两年来', '2017/2018'],
    ['三年多来', '2016/2018'],
    ['十年来', '2009/2018'],
    ['5年来', '2014/2018'],
    ['12年来', '2007/2018'],
    ['一年来', null],
    ['过去三年', '2016/2018'],
    ['最近三年', '2016/2018'],
    ['近十年', '2009/2018'],
    ['近3年时间', undefined],
    ['近3年多', undefined],
    ['“十一五”期间', '2006/2010'],
    ['“十二五”时期', '2011/2015'],
    ['十四五时期', '2021/2025'],
    ['“十五五”期间', '2026/2030'],
    ['“十六五”时期', '2031/2035'],
    ['近年来', null],
    ['近几年', null],
    ['近几年来', null],
    ['近年', null],
    ['多年来', null],
    ['历年', null],
    ['历年来', null],
    ['往年', null],
    ['截至目前', '2018'],
    ['截止目前', '2018'],
    ['目前', '2018'],
    ['现在', '2018'],
    ['如今', '2018'],
    ['当前', '2018'],
    ['至今', '2018'],
    ['7月12日', undefined],
    ['6月底', undefined],
    ['会员', undefined],
    ['12018年', undefined],
    ['2018人', undefined],
  ])('%s is %s', (phrase, period) => {
    expect(findPeriods(phrase, year).map((found) => found.period)).toEqual(period === undefined ? [] : [period]);
  });
});

describe('in a report on a half-year', () => {
  test.each([
    ['2018年6月底', '2018-H1', '2018'],
    ['2018年1月', '2018-H1', '2018'],
    ['2018年7月', '2018', '2018-H2'],
    ['2018年12月', '2018', '2018-H2'],
    ['2017年6月', '2017', '2017'],
    ['今年6月', '2018-H1', '2019'],
    ['去年7月', '2017', '2018-H2'],
    ['半年来', '2018-H1', '2018-H2'],
    ['目前', '2018-H1', '2018-H2'],
    // a date without its year tells only that it lies outside the half-year
    ['7月12日', '2018', undefined],
    ['6月30日', undefined, '2018'],
    ['12月底', '2018', undefined],
    ['1月初', undefined, '2018'],
    ['9月末', '2018', undefined],
  ])('%s is %s in the first, %s in the second', (phrase, inFirst, inSecond) => {
    const read = (context: PeriodContext) => findPeriods(phrase, context).map(({ period }) => period)[0];
    expect([read(first), read(second)]).toEqual([inFirst, inSecond]);
  });
});

test('each naming has its place, and what was read is not read again', () => {
  expect(findPeriods('2016年底，近年来；“十三五”期间2018年上半年', year)).toEqual([
    { period: '2016', at: [0, 5] },
    { period: null, at: [7, 10] },
    { period: '2016/2020', at: [11, 18] },
    { period: '2018-H1', at: [18, 26] },
  ]);
  expect(readPeriod('近年来，2016年', year)).toBe(null);
});
