// How much a passage says, and the figures in it.
import { describe, expect, test } from 'vitest';
import { figuresFound } from './figures-found.ts';
import { literal } from './literal.ts';
import { telling } from './telling.ts';
import type { BlockFigure, Found } from './types.ts';

function passage(text: string, figures: readonly Partial<BlockFigure>[] = []): Found {
  return {
    kind: 'report',
    language: 'zh',
    url: 'zh/reports/x/#p1',
    text,
    shown: text,
    title: '题',
    counterpart: null,
    beneath: null,
    place: '东城区 2016年　第1段',
    district: 'dongcheng',
    year: '2016',
    besides: { figures: figures.map((one) => ({ number: '', label: '', when: '2016年', ...one })) },
  };
}
const wanted = (typed: string): NonNullable<ReturnType<typeof literal>> => literal(typed, 'zh')!;

test.each<readonly [string, readonly Partial<BlockFigure>[], number, string]>([
  ['会员很多。', [], 0.5, 'it stands once'],
  ['会员与会员，会员、会员、会员。', [], 2, 'often, but no more than two counts'],
  ['会员是加入工会的人。', [], 2.5, 'it is defined'],
  ['会员达到21.8万人。', [{ at: [4, 9], label: '工会成员' }], 1.5, 'a figure beside it'],
  ['会员众多，这是多年努力的结果，企业21家。', [{ at: [17, 19], label: '企业' }], 0.5, 'a figure far from it'],
  ['会员达到21.8万人。', [{ at: [4, 9], label: '会员' }], 4.5, 'a figure that counts it'],
])('%s says %#: %s', (text, figures, score) => {
  expect(telling(passage(text, figures), wanted('会员'))).toBe(score);
});

describe('figures', () => {
  const text = '概况如下。会员达到21.8万人，企业1万家。';
  const of = passage(text, [
    { at: [9, 14], number: '21.8万人', label: '会员' },
    { at: [18, 20], number: '1万家', label: '企业' },
  ]);
  test.each([
    ['21.8万', ['21.8万人'], true],
    ['会员', ['21.8万人'], false],
    ['东城 企业', ['1万家'], false],
    ['2016 企业', ['1万家'], false],
    ['概况', [], false],
    ['达到', ['21.8万人'], false],
  ])('%s finds %j', (typed, numbers, isAsked) => {
    const found = figuresFound([of], wanted(typed));
    expect(found.map(({ figure }) => figure.number)).toEqual(numbers);
    for (const one of found) expect(one).toMatchObject({ isAsked, sentence: '会员达到21.8万人，企业1万家。' });
  });

  test('twelve at most, those that were asked for first', () => {
    const many = Array.from({ length: 20 }, () => of);
    expect(figuresFound(many, wanted('会员'))).toHaveLength(12);
  });
});
