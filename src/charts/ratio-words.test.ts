import { describe, expect, test } from 'vitest';
import { multipliedWords, partWords, timesSaid, timesWords } from './ratio-words.ts';

describe('so many times', () => {
  test.each([
    [4822 / 1517, 4822 / 1517, 4822 / 1517, '三倍多', 'more than three times'],
    [2, 1.9, 2.1, '两倍', 'twice'],
    [2.95, 2.9, 2.99, '近三倍', 'nearly three times'],
    [3.01, 2.8, 3.2, '三倍', 'three times'],
    [3.01, 3.005, 3.02, '三倍多', 'more than three times'],
    [2.4, 2.05, 2.45, '两倍多', 'more than twice'],
  ])('%s, between %s and %s, is %s', (value, low, high, zh, en) => {
    const said = timesSaid({ low, high }, value)!;
    expect([timesWords(said, 'zh'), timesWords(said, 'en')]).toEqual([zh, en]);
  });

  test.each([
    [2.6, 2.4, 2.8],
    [1.05, 1, 1.1],
    [2, 1.5, 2.6],
    [2.2, 1.95, 2.4],
  ])('%s, between %s and %s, is none', (value, low, high) => expect(timesSaid({ low, high }, value)).toBeNull());

  test('is said of what grew', () => {
    const grown = { count: 3, near: 'over' } as const;
    expect([multipliedWords(grown, 'zh'), multipliedWords(grown, 'en')]).toEqual(['增至三倍多', 'more than tripled']);
    expect(multipliedWords({ count: 6, near: 'just' }, 'en')).toBe('rose to six times what it was');
  });
});

describe('so much of', () => {
  test.each([
    [0.5, 0.47, 0.53, '一半', 'half'],
    [400 / 728, 400 / 728, 400 / 728, '超过一半', 'more than half'],
    [0.88, 0.875, 0.885, '近九成', 'nearly nine in ten'],
    [0.667, 0.66, 0.67, '三分之二', 'two thirds'],
    [0.7, 0.695, 0.705, '七成', 'seven in ten'],
    [0.2, 0.2, 0.2, '二成', 'two in ten'],
  ])('%s, between %s and %s, is %s', (value, low, high, zh, en) =>
    expect([partWords({ low, high }, value, 'zh'), partWords({ low, high }, value, 'en')]).toEqual([zh, en]),
  );

  test('where rounding leaves open on which side it lies, there is no word', () => {
    expect(partWords({ low: 0.45, high: 0.58 }, 0.53, 'zh')).toBeNull();
    expect(partWords({ low: 0.02, high: 0.03 }, 0.025, 'zh')).toBeNull();
  });
});
