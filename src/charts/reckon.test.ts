import { describe, expect, test } from 'vitest';
import { relative } from './reckon.ts';
import { observations } from './cases/observations.ts';

const one = observations[0]!;

describe('a change', () => {
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
