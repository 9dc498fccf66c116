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
