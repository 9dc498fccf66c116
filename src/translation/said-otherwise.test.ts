// Numbers of the Chinese that English says without a number.
import { expect, test } from 'vitest';
import { compareNumbers } from './compare-numbers.ts';

const faults = (zh: string, en: string): string[] =>
  compareNumbers(zh, en).faults.map(
    (fault) => `${fault.kind} ${'en' in fault ? '' : (fault.zh as { text: string }).text}`,
  );

test.each([
  ['选出主席1名', 'A chair was elected.'],
  ['投诉0件', 'There was no complaint.'],
  ['一线职工2名', 'a pair of workers'],
  ['参与率百分之百', 'Everyone took part.'],
  ['每课30分钟', 'lessons of half an hour'],
  ['每课60分钟', 'lessons of an hour'],
  ['每课90分钟', 'lessons of an hour and a half'],
  ['值守24小时', 'on duty day and night'],
  ['公示7天', 'shown for a week'],
  ['公示14天', 'shown for a fortnight'],
  ['公示15日', 'shown for a fortnight'],
  ['公示2周', 'shown for a fortnight'],
  ['为期3个月', 'for a quarter'],
  ['为期6个月', 'for half a year'],
  ['为期12个月', 'for a year'],
  ['为期18个月', 'for a year and a half'],
  ['全年365天', 'year-round'],
  ['数十年', 'for decades'],
  ['建厂50周年', 'a half-century of the works'],
  ['建党100周年', 'the centenary of the Party'],
  ['1至3月', 'the first quarter'],
  ['1-6月', 'the first half'],
  ['1月至6月', 'up to mid-year'],
  ['1到9月', 'the first three quarters'],
  ['全市第一', 'the best in the city'],
  ['第一时间', 'at once'],
  ['第三方机构', 'an outside body'],
  ['第三方机构', 'a third party'],
  ['第三产业', 'services and service trades'],
  ['第二产业', 'industry'],
  ['第一产业', 'farming'],
])('%s = %s', (zh, en) => {
  expect(faults(zh, en)).toEqual([]);
});

test.each([
  ['选出主席1名', 'Chairs were elected.', ['lost 1名']],
  ['提高1个百分点', 'a rise', ['lost 1个百分点']],
  ['奖金1元', 'a prize', ['lost 1元']],
  ['1、学习', 'a study', ['lost 1']],
  ['投诉10件', 'There was no complaint.', ['lost 10件']],
  ['一线职工20名', 'a pair of workers', ['lost 20名']],
  ['参与率99%', 'Everyone took part.', ['lost 99%']],
  ['每课90分钟', 'lessons of an hour', ['lost 90']],
  ['公示14天', 'shown for a week', ['lost 14']],
  ['公示14年', 'shown for a fortnight', ['lost 14']],
  ['为期6年', 'for half a year', ['lost 6', 'added ']],
  ['6月', 'for half a year', ['lost 6月', 'added ']],
  ['3月以来，三分之一', 'Since March one in four', ['lost 三分之一', 'added ']],
  ['全市第三', 'the best in the city', ['lost 第三']],
  ['第三产业', 'an outside body', ['lost 第三']],
  ['第二产业', 'farming', ['lost 第二']],
])('%s ≠ %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});
