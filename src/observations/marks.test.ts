import { expect, test } from 'vitest';
import { bounds, firstEnd, lastStart } from './marks.ts';

test('a stretch begins behind the last of its marks and ends before the first, in either width', () => {
  expect([
    lastStart('clause', '会员，新增'),
    lastStart('clause', '会员,新增'),
    lastStart('clause', '会员新增'),
  ]).toEqual([3, 3, 0]);
  expect([
    firstEnd('quoteEnd', '人：五（家），共'),
    firstEnd('quoteEnd', '人),共'),
    firstEnd('quoteEnd', '人'),
  ]).toEqual([6, 2, 1]);
});

test('only a semicolon parts a sentence, only a quotation mark more leads a period than an item', () => {
  expect([...'，；。：！？、（“,;:!?('].filter((mark) => bounds('part', mark)).join('')).toBe('；;');
  expect([...'，；。：！？、（“,;:!?('].filter((mark) => bounds('lead', mark) && !bounds('item', mark))).toEqual(['“']);
});

test('what has no half width stands for itself alone', () => {
  expect([bounds('clause', '。'), bounds('clause', '.'), bounds('item', '、'), bounds('item', undefined)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
