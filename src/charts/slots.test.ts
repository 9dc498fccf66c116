import { describe, expect, test } from 'vitest';
import { findingText, fillSlots } from './fill-slots.ts';
import type { ChartObservation } from './types.ts';
import { figure, resolved } from './cases/figures.ts';
import { observations } from './cases/observations.ts';

/** What a template becomes, and the codes of what is wrong with it. */
function filled(
  zh: string,
  {
    id = 'two-years',
    key = 'members',
    language = 'zh',
    stated = observations,
  }: {
    id?: 'two-years' | 'disputes';
    key?: string;
    language?: 'zh' | 'en';
    stated?: readonly ChartObservation[];
  } = {},
): string {
  const { series, keys } = figure(id, stated);
  const about = keys.find((one) => one.key === key);
  const subject = { file: 'f', field: 'what' as const, language, series, key: about, open: false };
  const { value, problems } = fillSlots({ zh, en: zh }, subject);
  return [findingText(value), ...problems.map(({ code }) => code)].join(' ');
}

function changed(indicator: string, period: string, change: Partial<ChartObservation>): readonly ChartObservation[] {
  return observations.map((one) =>
    one.indicator === indicator && one.period === period ? { ...one, ...change } : one,
  );
}

/** A count written out. */
function exactly(one: ChartObservation, value: number): ChartObservation {
  return { ...one, value, low: value, high: value };
}

function around(one: ChartObservation, value: number, half: number): ChartObservation {
  return { ...one, value, low: value - half, high: value + half };
}

describe('slots', () => {
  test.each([
    ['净增{change:rise:members}', '净增57万人'],
    ['{percent:rise:members}', '8.6%'],
    ['{value:2015}', '660.8万人'],
    ['{value:service-cards:beijing:2017}', '483.5万张'],
    ['{count}项，{key}', '十六项，工会会员'],
  ])('%s reads %s', (template, reads) => expect(filled(template)).toBe(reads));

  test.each([
    ['grew by {change:rise:members}', 'Grew by 570,000'],
    ['{count} indicators', '16 indicators'],
    ['{value:2017} members', '7.175 million members'],
  ])('%s reads %s in English', (template, reads) => expect(filled(template, { language: 'en' })).toBe(reads));

  test('the least and the greatest of the key, of a code, and of all that can be put in order', () => {
    expect(filled('{lowest}至{highest}')).toBe('660.8万人至717.5万人');
    expect(filled('{highest:congress-units}')).toBe('8.74万家');
    expect(filled('{highest:congress-units:2015}')).toBe('6.33万家');
    expect(filled('{lowest:all}')).toBe('… chart-slot-empty');
    expect(filled('{lowest}', { stated: changed('members', '2017', { bound: 'at_least' }) })).toBe(
      '… chart-slot-unsafe',
    );
  });

  test('one in two, in words', () => {
    const options = { id: 'disputes', key: 'beijing' } as const;
    expect(filled('每{one-in:disputes-settled:disputes-accepted:beijing}起', options)).toBe('每两起');
    expect(filled('of {one-in:disputes-settled:disputes-accepted:beijing}', { ...options, language: 'en' })).toBe(
      'Of two',
    );
    expect(filled('{share:disputes-settled:disputes-accepted:dongcheng}', options)).toBe('62.5%');
  });

  // of 3600 the part: a whole so many times the part, within a fiftieth
  test.each([
    [1800, '两'],
    [1830, '两'],
    [1770, '两'],
    [1850, null],
    [1740, null],
    [1200, '三'],
    [360, '十'],
    [327, null],
    [3600, null],
    [1440, null],
  ])('one in so many: %s of 3600 is %s', (part, words) => {
    const stated = observations.map((one) => exactly(one, one.indicator === 'disputes-settled' ? part : 3600));
    expect(
      filled('{one-in:disputes-settled:disputes-accepted:beijing}', { id: 'disputes', key: 'beijing', stated }),
    ).toBe(words ?? '… chart-slot-contradicts');
  });

  test.each([
    ['a rise where the numbers fall', '{change:fall:members}', 'chart-slot-contradicts'],
    ['a change without a direction', '{change:members}', 'chart-slot-contradicts'],
    ['one in two where it is not', '{one-in:members:units-covered:2017}', 'chart-slot-contradicts'],
    ['an indicator the chart does not draw', '{value:unions:2017}', 'chart-slot-empty'],
    ['a value that could be two', '{value:members}', 'chart-slot-empty'],
    ['a kind there is none of', '{total:members}', 'chart-slot-unknown'],
    ['a kind named like a property of objects', '{constructor}', 'chart-slot-unknown'],
    ['a difference of what is counted differently', '{change:rise:service-cards}', 'chart-slot-unsafe'],
  ])('refuses %s', (_, template, code) => expect(filled(template)).toBe(`… ${code}`));

  test('refuses to reckon with a bound, and says about where a number is approximate', () => {
    expect(
      filled('{change:rise:members}', {
        stated: changed('members', '2017', { bound: 'at_least', text: '超过717.5万' }),
      }),
    ).toBe('… chart-slot-unsafe');
    expect(
      filled('{change:rise:members}', { stated: changed('members', '2017', { bound: 'approx', text: '约717.5万' }) }),
    ).toBe('约57万人');
    expect(
      filled('{value:2017}', {
        stated: changed('members', '2017', { bound: 'nearly', text: '近717.5万' }),
        language: 'en',
      }),
    ).toBe('Nearly 7.175 million');
  });

  test('claims only what holds whatever was rounded away', () => {
    const stated = (first: number, last: number, half: number): readonly ChartObservation[] =>
      observations.map((one) =>
        one.indicator !== 'members' ? one : around(one, one.period === '2015' ? first : last, half),
      );
    const said = (...numbers: [number, number, number]): readonly string[] =>
      ['{change:rise:members}', '{percent:rise:members}'].map((slot) => filled(slot, { stated: stated(...numbers) }));
    expect(said(13_000, 13_500, 500)).toEqual(['… chart-slot-rounded', '… chart-slot-rounded']);
    expect(said(13_000, 14_100, 500)).toEqual(['… chart-slot-rounded', '… chart-slot-rounded']);
    expect(said(13_000, 14_100, 50)).toEqual(['1000人', '… chart-slot-rounded']);
    expect(said(13_000, 14_100, 5)).toEqual(['1100人', '… chart-slot-rounded']);
    expect(said(13_000, 14_100, 1)).toEqual(['1100人', '8%']);
    expect(said(13_000, 14_100, 0)).toEqual(['1100人', '8.5%']);
    const settled = (half: number) =>
      observations.map((one) =>
        one.indicator === 'disputes-settled'
          ? around(one, 11_000, half)
          : one.indicator === 'disputes-accepted'
            ? around(one, 22_000, half)
            : one,
      );
    const oneIn = (half: number) =>
      filled('{one-in:disputes-settled:disputes-accepted:beijing}', {
        id: 'disputes',
        key: 'beijing',
        stated: settled(half),
      });
    expect([oneIn(500), oneIn(1000)]).toEqual(['两', '… chart-slot-contradicts']);
  });

  test('keeps a number and its unit in one run', () => {
    const { series, keys } = figure('two-years');
    const subject = {
      file: 'f',
      field: 'finding' as const,
      language: 'zh' as const,
      series,
      key: keys[0],
      open: false,
    };
    expect(fillSlots({ zh: '净增{change:rise}', en: '' }, subject).value).toContainEqual({
      text: '57万人',
      number: true,
    });
  });

  test('fills the findings of both charts without a problem', () => {
    expect(resolved('two-years').problems).toEqual([]);
    expect(resolved('disputes').problems).toEqual([]);
    expect(findingText(figure('disputes').findings.get('dongcheng')!.en)).toBe(
      'Dongcheng: 1,266 labour disputes accepted, 791 settled',
    );
  });
});
