// Figures of the strip, in both languages, from what was printed.
import { expect, test } from 'vitest';
import { amount } from './amount.ts';

const cases = [
  { text: '21.8万', value: 218000, unit: '人', bound: 'exact', zh: '|21.8|万人', en: '|218,000|' },
  { text: '近3300万', value: 33000000, unit: '元', bound: 'approx', zh: '近|3300|万元', en: 'nearly |33| million yuan' },
  { text: '超过14%', value: 14, unit: '%', bound: 'at_least', zh: '超过|14|%', en: 'more than |14|%' },
  { text: '千余', value: 1000, unit: '人', bound: 'at_least', zh: '|千余人|', en: 'more than |1,000|' },
] as const;

test.each(cases)('$text is $zh and $en', ({ zh, en, ...figure }) => {
  const shown = (language: 'zh' | 'en'): string => Object.values(amount({ upper: null, ...figure }, language)).join('|');
  expect([shown('zh'), shown('en')]).toEqual([zh, en]);
});
