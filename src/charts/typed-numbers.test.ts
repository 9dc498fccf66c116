import { describe, expect, test } from 'vitest';
import { typedDigits, typedNumbers } from './typed-numbers.ts';

describe('a number typed into a claim', () => {
  test.each([
    ['会员净增56.7万人', ['56.7万']],
    ['增幅8.6%', ['8.6%']],
    ['每两件调成一件', ['两', '一']],
    ['一半以上', ['一半']],
    ['近九成单位', ['九成']],
    ['翻番', ['翻番']],
    ['成倍增加', ['倍']],
    ['十六个数', ['十六']],
    ['几成', ['几成']],
  ])('%s is found', (text, found) => expect(typedNumbers(text, 'zh')).toEqual(found));

  test.each([
    '一起看',
    '统一口径',
    '一线职工',
    '第一次',
    '“十三五”期间',
    '三方机制',
    '百人以上单位',
    '上半年',
    '千方百计',
    '单一',
    '之一',
  ])('%s states none', (text) => expect(typedNumbers(text, 'zh')).toEqual([]));

  test.each([
    ['Half of the members', ['Half']],
    ['Twice as many firms', ['Twice']],
    ['Seven of 16 counts', ['Seven', '16']],
    ['two thirds settled', ['two thirds']],
    ['hundreds of firms', ['hundreds']],
  ])('%s is found in English', (text, found) => expect(typedNumbers(text, 'en')).toEqual(found));

  test.each(['The first to join', 'both reports', 'no one was left', 'one of them'])('%s states none', (text) =>
    expect(typedNumbers(text, 'en')).toEqual([]),
  );

  test('in a text that explains, years that the chart draws may stand', () => {
    expect(typedDigits('2015年与2018年，以100为准', new Set(['2015', '2017']))).toEqual(['2018', '100']);
  });
});
