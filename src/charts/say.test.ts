import { describe, expect, test } from 'vitest';
import { printed, reckoned, relative } from './say.ts';
import { observations } from './cases/observations.ts';

const one = observations[0]!;

describe('numbers in words', () => {
  test.each([
    ['近3300万', 33_000_000, '元', 'approx', '近3300万元', 'nearly 33 million yuan'],
    ['约165000余', 165_000, '人', 'at_least', '约165000余人', 'more than 165,000'],
    ['不低于65%', 65, '%', 'at_least', '不低于65%', 'at least 65%'],
    ['超过14%', 14, '%', 'at_least', '超过14%', 'more than 14%'],
    ['30％', 30, '%', 'exact', '30％', '30%'],
    ['1.7亿多', 170_000_000, '元', 'at_least', '1.7亿多元', 'more than 170 million yuan'],
    ['717.5万', 7_175_000, '人', 'exact', '717.5万人', '7.175 million'],
    ['不到50', 50, '个', 'at_most', '不到50个', 'under 50'],
  ] as const)('%s', (text, value, unit, bound, zh, en) => {
    const stated = { ...one, text, value, unit, bound };
    expect([printed(stated, 'zh'), printed(stated, 'en')]).toEqual([zh, en]);
  });

  test('never rounds what it reckons', () => {
    expect([reckoned(567_000, '人', 'zh'), reckoned(567_000, '人', 'en'), reckoned(0.3 - 0.1, '%', 'en'), reckoned(1_234_567, '元', 'en')])
      .toEqual(['56.7万人', '567,000', '0.2%', '1,234,567 yuan']);
  });

  test.each([
    ['a fall, with a true minus', {}, { value: 13_000 }, '−3.7%'],
    ['a rise', {}, { value: 19_157 }, '+41.9%'],
    ['no change', {}, {}, '持平'],
    ['an approximate number', {}, { value: 27_000, bound: 'approx' }, '约+100.0%'],
    ['a bound, which gives none', {}, { value: 27_000, bound: 'at_least' }, null],
    ['a start of zero, which gives none', { value: 0 }, {}, null],
  ] as const)('tells %s', (_, from, to, says) => {
    const start = { ...one, value: 13_500 };
    expect(relative({ ...start, ...from }, { ...start, ...to }, { language: 'zh', flat: '持平' })).toBe(says);
  });
});
