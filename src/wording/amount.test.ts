// Figures of the strip, in both languages, from what was printed.
import { expect, test } from 'vitest';
import { amount, amountWords } from './amount.ts';
import { units } from './cases/units.ts';

const cases = [
  { text: '21.8万', value: 218000, unit: '人', bound: 'exact', zh: '|21.8|万人', en: '|218,000| people' },
  {
    text: '近3300万',
    value: 33000000,
    unit: '元',
    bound: 'nearly',
    zh: '近|3300|万元',
    en: 'nearly |33| million yuan',
  },
  { text: '超过14%', value: 14, unit: '%', bound: 'at_least', zh: '超过|14|%', en: 'more than |14|%' },
  { text: '千余', value: 1000, unit: '人', bound: 'at_least', zh: '|千余人|', en: 'more than |1,000| people' },
  { text: '１２.５％', value: 12.5, unit: '%', bound: 'exact', zh: '|１２.５|％', en: '|12.5|%' },
  { text: '1，234，567', value: 1234567, unit: '元', bound: 'exact', zh: '|1，234，567|元', en: '|1,234,567| yuan' },
  { text: '20至30', value: 20, upper: 30, unit: '家', bound: 'exact', zh: '|20|至30家', en: '|20–30| workplaces' },
  {
    text: '230余万',
    value: 2300000,
    unit: '元',
    bound: 'at_least',
    zh: '|230|余万元',
    en: 'more than |2.3| million yuan',
  },
] as const;

const ids = { 人: 'persons', 元: 'yuan', '%': 'percent', 家: 'workplaces' } as const;

test.each(cases)('$text is $zh and $en', ({ zh, en, ...figure }) => {
  const shown = (language: 'zh' | 'en'): string =>
    Object.values(amount({ upper: null, per: null, unitId: ids[figure.unit], ...figure }, units, language)).join('|');
  expect([shown('zh'), shown('en')]).toEqual([zh, en]);
});

test('what each is counted for stands before it in Chinese, after it in English; one is one', () => {
  const five = {
    text: '5',
    value: 5,
    upper: null,
    unit: '名',
    unitId: 'persons',
    bound: 'exact',
    per: 'district',
  } as const;
  expect([amountWords(five, units, 'zh'), amountWords(five, units, 'en')]).toEqual([
    '每个区5名',
    '5 people per district',
  ]);
  const one = { ...five, text: '1', value: 1, per: 'day' };
  expect([amountWords(one, units, 'zh'), amountWords(one, units, 'en')]).toEqual(['每日1名', '1 person per day']);
});
