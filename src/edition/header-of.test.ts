// The header: what the record says of year and period.
import { expect, test } from 'vitest';
import type { District } from '../codelists/index.ts';
import { readSeed } from '../text/index.ts';
import { edit, type EditionRecord } from './index.ts';

const districts = [{ id: 'dongcheng', names: ['东城区'] }] as unknown as District[];
const seed = readSeed(new TextEncoder().encode('# 东城区2011年工作\n\n2011年，受理案件。'), 'seed.txt').value!;
const yearAndPeriod = (record: EditionRecord) => {
  const { value, problems } = edit(seed, 'a', { record, recordFile: 'r', districts });
  return { year: value?.header.year, period: value?.header.period, problems };
};

const rows: readonly (readonly [record: EditionRecord, year: number, period: string, why: string])[] = [
  [{ period: '2018-H1' }, 2018, '2018-H1', 'a half-year’s year'],
  [{ period: '2018-H2' }, 2018, '2018-H2', 'the second half’s too'],
  [{ period: '2016' }, 2016, '2016', 'a year'],
  [{ period: '2013/2017' }, 2017, '2013/2017', 'the last year of several'],
  [{ period: '2013/2017', year: 2016 }, 2016, '2013/2017', 'the year that the record says'],
  [{ year: 2012 }, 2012, '2012', 'a year without a period'],
  [{}, 2011, '2011', 'what the text tells'],
];
test.each(rows)('of %j the year is %s, of %s: %s', (record, year, period) => {
  expect(yearAndPeriod(record)).toEqual({ year, period, problems: [] });
});

const yearOfText = (text: string): string => {
  const { value, problems } = edit(readSeed(new TextEncoder().encode(text), 'seed.txt').value!, 'a', {
    recordFile: 'r',
    districts,
  });
  return value === null
    ? problems
        .filter(({ grade }) => grade === 'error')
        .map(({ code }) => code)
        .join()
    : String(value.header.year);
};
test.each([
  ['东城区总工会\n\n按照规划，到2035年，全区建成职工之家。', 'report-year-unsure', 'aimed at'],
  ['东城区总工会\n\n规划到2035年，建成职工之家。二〇一七年，新增会员3万人。', '2017', 'Han numerals; the plan is none'],
  ['东城区总工会二○一七年工作\n\n新增会员3万人。', '2017', 'another zero, in the title'],
  ['东城区总工会２０１６年工作\n\n新增会员3万人。', '2016', 'full-width digits'],
  ['东城区总工会\n\n1949年，新中国成立。全区新增会员3万人。', 'report-year-unsure', 'long past'],
  ['东城区总工会\n\n自1998年以来，工会不断壮大。', 'report-year-unsure', 'a beginning'],
  ['东城区总工会\n\n2019年的主要工作，是庆祝新中国成立70周年，新增会员3万人。', '2019', '主要 is no plan'],
  ['东城区总工会\n\n新增会员3万人。\n\n2016-07-05', '2016', 'a date at the foot'],
  ['东城区总工会\n\n新增会员3万人。', 'report-without-year', 'none at all'],
])('of %j the year is %s: %s', (text, year) => {
  expect(yearOfText(`# ${text}`)).toBe(year);
});
