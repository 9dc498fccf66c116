// Numbers in words: as printed, in full, and reckoned.
import { expect, test } from 'vitest';
import { findNumerals, type Bound } from '../numerals/index.ts';
import { units } from './cases/units.ts';
import {
  asPrinted,
  countWord,
  limitsWords,
  printed,
  reckoned,
  valueWords,
  type Figure,
  type LimitsKeys,
  type Say,
} from './index.ts';

const one: Figure = { text: '21.8万', value: 218_000, upper: null, unit: '人', bound: 'exact' };

test.each([
  ['近3300万', 33_000_000, '元', 'nearly', '近3300万元', 'nearly 33 million yuan'],
  ['约165000余', 165_000, '人', 'at_least', '约165000余人', 'more than 165,000'],
  ['约165000余', 165_000, '人', 'approx', '约165000余人', 'about 165,000'],
  ['不低于65%', 65, '%', 'at_least', '不低于65%', 'at least 65%'],
  ['超过14%', 14, '%', 'at_least', '超过14%', 'more than 14%'],
  ['30％', 30, '%', 'exact', '30％', '30%'],
  ['1.7亿多', 170_000_000, '元', 'at_least', '1.7亿多元', 'more than 170 million yuan'],
  ['717.5万', 7_175_000, '人', 'exact', '717.5万人', '7.175 million'],
  ['不到50', 50, '个', 'at_most', '不到50个', 'under 50'],
  ['120.4万', 1_204_000, '人次', 'exact', '120.4万人次', '1.204 million attendances'],
  ['30', 30, '亩', 'exact', '30亩', '30 mu'],
] as const)('%s is printed in both languages', (text, value, unit, bound, zh, en) => {
  const figure = { ...one, text, value, unit, bound };
  expect([printed(figure, 'zh'), printed(figure, 'en')]).toEqual([zh, en]);
});

// 上下 and 左右 hold no 上; a floor is never said of what is about so much
test.each([
  ['增长30%上下', 'about 30%'],
  ['增长30%左右', 'about 30%'],
  ['增长30%以上', 'at least 30%'],
  ['增长30%以下', 'under 30%'],
  ['增长30%以内', 'at most 30%'],
  ['少于30%', 'under 30%'],
  ['低于30%', 'under 30%'],
  ['不少于30%', 'at least 30%'],
  ['不止30%', 'more than 30%'],
  ['将近30%', 'nearly 30%'],
  ['上百家', 'at least 100'],
])('%s is %s', (text, en) => {
  const [numeral] = findNumerals(text).numerals;
  expect(printed({ ...numeral!, unit: numeral!.unit ?? '%' }, 'en')).toBe(en);
});

test('a bound without its word in the number is said plainly', () => {
  const said = (bound: Bound): string => printed({ ...one, bound }, 'en');
  expect((['exact', 'approx', 'at_least', 'at_most'] as const).map(said)).toEqual([
    '218,000',
    'about 218,000',
    'at least 218,000',
    'at most 218,000',
  ]);
});

test('a range has both its ends', () => {
  expect(printed({ ...one, text: '20至30', value: 20, upper: 30, unit: '家' }, 'en')).toBe('20–30');
});

test.each([
  [{}, '218,000人', '218,000 people'],
  [{ unit: '元', unitId: 'yuan', text: '21.8万多', bound: 'at_least' }, '218,000元以上', 'more than 218,000 yuan'],
  [{ text: '超过21.8万', bound: 'at_least' }, '超过218,000人', 'more than 218,000 people'],
  [{ text: '21.8万', bound: 'at_least' }, '至少218,000人', 'at least 218,000 people'],
  [{ text: '近21.8万', bound: 'nearly' }, '近218,000人', 'nearly 218,000 people'],
  [{ unit: '人次', unitId: 'attendances' }, '218,000人次', '218,000 attendances'],
  [
    { unit: '个百分点', unitId: 'percentage-points', value: 2.5, text: '约2.5', bound: 'approx' },
    '约2.5个百分点',
    'about 2.5 percentage points',
  ],
  [{ unit: '%', unitId: 'percent', value: 97.64, text: '97.64%' }, '97.64%', '97.64%'],
  [{ unit: '%', unitId: 'percent', value: 15, text: '15%以上', bound: 'at_least' }, '15%以上', 'at least 15%'],
  [{ unit: '‰', unitId: 'unknown', value: 3, upper: 4, text: '3-4‰', bound: 'at_most' }, '至多3–4‰', 'at most 3–4‰'],
  [{ unit: '倍', unitId: 'times', value: 2, text: '2' }, '2倍', '2 times'],
  [{ unit: '名', value: 1, text: '1', per: 'district' }, '每个区1名', '1 person per district'],
] as const)('%o stands in a column of values as %s and %s', (fields, zh, en) => {
  const counted = { ...one, unitId: 'persons', per: null, ...fields };
  expect([valueWords(counted, units, 'zh'), valueWords(counted, units, 'en')]).toEqual([zh, en]);
});

test.each([
  [
    { low: 217_500, high: 218_500 },
    'limits.rounded(21.75万, 21.85万, 人)',
    'limits.rounded(217,500, 218,500,  people)',
  ],
  [{ low: 2213, high: 2213 }, null, null],
  [{ low: 100, high: null, bound: 'at_least' }, null, null],
  [{ low: 20, high: 30, upper: 30 }, null, null],
  [{ low: 95, high: 105, bound: 'approx' }, 'limits.about(95, 105, 人)', 'limits.about(95, 105,  people)'],
] as const)('%o lies between %s and %s', (fields, zh, en) => {
  const counted = { ...one, unitId: 'persons', per: null, ...fields };
  const say: Say<LimitsKeys> = (key, values = {}) => `${key}(${Object.values(values).join(', ')})`;
  expect([limitsWords(counted, units, 'zh', say), limitsWords(counted, units, 'en', say)]).toEqual([zh, en]);
});

test.each([
  ['近3300万', '元', '今年投入近3300万元，', '近3300万元'],
  ['2.5万', '人', '组织2.5万职工参加', '2.5万'],
  ['15%以上', '%', '增长15%以上', '15%以上'],
] as const)('%s %s of “%s” is printed %s', (text, unit, quote, printed) => {
  expect(asPrinted({ text, unit, quote })).toBe(printed);
});

test('what is reckoned is never rounded', () => {
  const found = [
    reckoned(567_000, '人', 'zh'),
    reckoned(567_000, '人', 'en'),
    reckoned(0.3 - 0.1, '%', 'en'),
    reckoned(1_234_567, '元', 'en'),
  ];
  expect(found).toEqual(['56.7万人', '567,000', '0.2%', '1,234,567 yuan']);
});

test('small counts are words', () => {
  expect([countWord(0, 'en'), countWord(2, 'zh'), countWord(5, 'en'), countWord(11, 'en')]).toEqual([
    'no',
    '两',
    'five',
    '11',
  ]);
});

test('every small count has its word, and from eleven on digits stand', () => {
  const counts = Array.from({ length: 12 }, (_, count) => count);
  expect(counts.map((count) => countWord(count, 'zh')).join(' ')).toBe('零 一 两 三 四 五 六 七 八 九 十 11');
  expect(counts.map((count) => countWord(count, 'en')).join(' ')).toBe(
    'no one two three four five six seven eight nine ten 11',
  );
});

test.each([
  [1_000_000, '人', '100万人', '1 million'],
  [999_000, '人', '99.9万人', '999,000'],
  [1_500_500, '家', '150.05万家', '1,500,500'],
  [2_000_000_000, '元', '20亿元', '2 billion yuan'],
  [7_175_000, '元', '717.5万元', '7.175 million yuan'],
  [1_234_567_000, '人', '123456.7万人', '1.234567 billion'],
  [3, '℃', '3℃', '3°C'],
  [3, '‰', '3‰', '3‰'],
  [3, '（不知）', '3（不知）', '3'],
] as const)('%s %s is reckoned as %s and %s', (value, unit, zh, en) => {
  expect([reckoned(value, unit, 'zh'), reckoned(value, unit, 'en')]).toEqual([zh, en]);
});

test('Chinese prints the sign of a share once, and every other unit', () => {
  expect([
    printed({ ...one, text: '30%', unit: '%' }, 'zh'),
    printed({ ...one, text: '30％', unit: '%' }, 'zh'),
  ]).toEqual(['30%', '30％']);
  expect([
    printed({ ...one, text: '30%以上', unit: '家' }, 'zh'),
    printed({ ...one, text: '3', unit: '‰' }, 'zh'),
  ]).toEqual(['30%以上', '3‰']);
});
