// Periods, dates and names in a row, in the catalogue's words and each language's way.
import { expect, test } from 'vitest';
import { dateWords, joined, periodWords, type Say } from './index.ts';

/** Says which words were asked for, and what stands in their slots. */
const say: Say<string> = (key, values = {}) =>
  `${key}(${Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')})`;

test.each([
  ['2016', 'year(year 2016)'],
  ['2018-H1', 'first(year 2018)'],
  ['2018-H2', 'second(year 2018)'],
  ['2013/2017', 'interval(from 2013, to 2017)'],
])('the period %s is said as %s, by itself and of its work', (period, words) => {
  expect([periodWords(period, say), periodWords(period, say, 'work')]).toEqual([`period.${words}`, `work.${words}`]);
});

test.each(['2018-H3', '2018-H12', 'x2018', '20181', '2013/17', '2013/2017/2019', 'x2013/2017', ''])(
  '%j is no period and stays as it stands',
  (period) => {
    expect(periodWords(period, say)).toBe(period);
  },
);

test.each([
  ['2017', '2017年', '2017'],
  ['2017-03', '2017年3月', 'March 2017'],
  ['2017-03-09', '2017年3月9日', '9 March 2017'],
  ['2017-01-01', '2017年1月1日', '1 January 2017'],
])('the date %s is %s and %s, no more exact than it is known', (date, zh, en) => {
  expect([dateWords(date, 'zh'), dateWords(date, 'en')]).toEqual([zh, en]);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a、b', 'a and b'],
  [['a', 'b', 'c'], 'a、b、c', 'a, b and c'],
])('%j in a row are %j and %j', (names, zh, en) => {
  expect([joined(names, 'zh'), joined(names, 'en')]).toEqual([zh, en]);
});
