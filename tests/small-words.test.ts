// Periods, dates, names in a row, figures that may break, Chinese inside English.
import { expect, test } from 'vitest';
import { say } from '../src/i18n/index.ts';
import { figureBreak, hanRuns } from '../src/views/index.ts';
import { dateWords, joined, periodWords } from '../src/wording/index.ts';

test.each([
  ['2016', '2016年', '2016'],
  ['2018-H1', '2018年上半年', 'first half of 2018'],
  ['2013/2017', '2013至2017年', '2013 to 2017'],
])('the period %s is %s and %s', (period, zh, en) => {
  expect([periodWords(period, say('zh')), periodWords(period, say('en'))]).toEqual([zh, en]);
});

test('the work of a period is told as a phrase', () => {
  expect([periodWords('2018-H1', say('zh'), 'work'), periodWords('2018-H1', say('en'), 'work')]).toEqual([
    '2018年上半年工作',
    'Work of the first half of 2018',
  ]);
});

test('a date is as exact as it is known', () => {
  expect(['2017', '2017-03', '2017-03-05'].map((date) => dateWords(date, 'zh'))).toEqual([
    '2017年',
    '2017年3月',
    '2017年3月5日',
  ]);
  expect(['2017', '2017-03', '2017-03-05'].map((date) => dateWords(date, 'en'))).toEqual([
    '2017',
    'March 2017',
    '5 March 2017',
  ]);
});

test('names stand in a row as each language writes them', () => {
  expect([joined(['a', 'b', 'c'], 'zh'), joined(['a', 'b', 'c'], 'en')]).toEqual(['a、b、c', 'a, b and c']);
});

test('a figure breaks after its bound word and nowhere else', () => {
  expect(['超过1.3万', '1.3万', '千余', '20至30'].map(figureBreak)).toEqual([
    ['超过', '1.3万'],
    ['', '1.3万'],
    ['', '千余'],
    ['', '20至30'],
  ]);
});

test('Chinese inside English is a run of its own', () => {
  const shown = (text: string): string =>
    hanRuns(text)
      .map(({ text: run, han }) => (han ? `<${run}>` : run))
      .join('');
  expect(shown('the card-holding rate (持卡率) is 京卡’s')).toBe('the card-holding rate (<持卡率>) is <京卡>’s');
  expect(shown('‘东城工会工作　扬帆再启航’. Work')).toBe('‘<东城工会工作　扬帆再启航>’. Work');
});
