// Numbers in queries, and how a text may write them.
import { expect, test } from 'vitest';
import { comparable } from './comparable.ts';
import { numberForms, numbersAsked } from './number-forms.ts';

test.each([
  ['21.8万', 218000, false],
  ['２１．８万', 218000, false],
  ['218,000', 218000, false],
  ['218000', 218000, false],
  ['二十一万八千', 218000, false],
  ['1亿2000万', 120000000, false],
  ['1.7 million', 1700000, false],
  ['218 thousand', 218000, false],
  ['two hundred and eighteen thousand', 218000, false],
  ['99%', 99, true],
  ['99％', 99, true],
  ['百分之九十九', 99, true],
  ['99 per cent', 99, true],
  ['94.8%', 94.8, true],
  ['百分之九十四点八', 94.8, true],
])('%s asks for %d', (typed, value, isPercent) => {
  expect(numbersAsked(comparable(typed)).map((one) => [one.value, one.isPercent])).toEqual([[value, isPercent]]);
});

test('a number stands where it stands', () => {
  expect(numbersAsked('会员21.8万人')).toEqual([{ at: [2, 7], value: 218000, isPercent: false }]);
  expect(numbersAsked('rate of 99% in 2016').map(({ at }) => at)).toEqual([
    [8, 11],
    [15, 19],
  ]);
});

test.each(['一线职工', '工会', 'one union', '八可', '三', '千万', ''])('%s asks for none', (typed) => {
  expect(numbersAsked(typed)).toEqual([]);
});

test.each([
  [218000, false, 'zh', ['21.8万', '218000', '218,000', '二十一万八千']],
  [220000, false, 'zh', ['22万', '220000', '220,000', '二十二万', '二十两万']],
  [330000000, false, 'zh', ['3.3亿', '33000万', '330000000', '330,000,000', '三亿三千万']],
  [99, true, 'zh', ['99%', '百分之九十九', '九成九']],
  [90, true, 'zh', ['90%', '百分之九十', '九成']],
  [94.8, true, 'zh', ['94.8%', '百分之九十四点八']],
  [218000, false, 'en', ['218,000', '218000', '218 thousand']],
  [99, true, 'en', ['99%', '99 per cent', '99 percent']],
] as const)('%d (percent: %s) in %s is %j', (value, isPercent, language, forms) => {
  expect(numberForms({ value, isPercent }, language)).toEqual(forms);
});
