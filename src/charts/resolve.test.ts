import { describe, expect, test } from 'vitest';
import { chartSchema, rows } from './index.ts';
import { figure, resolved } from './cases/figures.ts';
import { names, observations } from './cases/observations.ts';

describe('resolving a chart', () => {
  test('leaves out what is only said again', () => {
    const again = { ...observations[0]!, id: 'city-a.p9.o1', repeats: 'p1.o1' as const, value: 1 };
    const stated = [again, ...observations];
    expect(resolved('two-years', {}, stated).problems).toEqual([]);
    expect(resolved('two-years', {}, stated).value.series.flatMap(({ points }) => points)).not.toContainEqual(
      expect.objectContaining({ observation: again }),
    );
  });

  test('makes a series of each indicator, keyed by it', () => {
    expect(
      figure('two-years').series.map(({ key, points }) => [key, ...points.map(({ observation }) => observation.text)]),
    ).toContainEqual(['members', '660.8万', '717.5万']);
  });

  test('keys groups of a unit chart by district, which tells them apart', () => {
    expect(figure('disputes').series.map(({ key, name }) => [key, name.zh])).toEqual([
      ['beijing', '全市'],
      ['dongcheng', '东城区'],
    ]);
  });

  test('reports a number that no observation states, and draws the rest', () => {
    const { value, problems } = resolved(
      'two-years',
      {},
      observations.filter(({ indicator, period }) => indicator !== 'units-covered' || period !== '2017'),
    );
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'chart-number-missing',
        facts: { indicator: 'units-covered', district: 'beijing', period: '2017' },
      }),
    );
    expect(problems.filter(({ grade }) => grade === 'error')).toHaveLength(1);
    expect(value.series).toHaveLength(16);
  });

  test('leaves targets out, and takes a number stated for a second indicator', () => {
    const target = observations.map((one) =>
      one.indicator === 'members' && one.period === '2017' ? { ...one, kind: 'target' as const } : one,
    );
    expect(resolved('two-years', {}, target).problems.map(({ code }) => code)).toContain('chart-number-missing');
    const also = observations.map((one) =>
      one.indicator === 'members' ? { ...one, indicator: 'unions', also: 'members' } : one,
    );
    expect(resolved('two-years', {}, also).problems).toEqual([]);
  });

  test('doubts a number stated in two ways, and follows the report named', () => {
    const other = { ...observations[1]!, id: 'other.p1.o1', report: 'other', text: '720万', value: 7200000 };
    expect(
      resolved('two-years', {}, [...observations, other]).problems.map(({ code, grade }) => [code, grade]),
    ).toEqual([['chart-number-twice', 'doubt']]);
    const data = { indicator: 'members', district: 'beijing', period: '2017', report: 'other' };
    expect(
      resolved('two-years', { data: [data] }, [...observations, other]).value.series[0]?.points[0]?.observation.text,
    ).toBe('720万');
  });

  test('takes the total to date where it is asked for, though the year’s own number stands before it', () => {
    const issued = { ...observations[2]!, id: 'city-a.p1.o0', text: '32.1万', value: 321000, measure: 'flow' as const };
    const held = observations.map((one) =>
      one.indicator === 'service-cards' ? { ...one, measure: 'running_total' as const } : one,
    );
    const { value, problems } = resolved('two-years', {}, [issued, ...held]);
    expect([value.series.find(({ key }) => key === 'service-cards')?.points[0]?.observation.text, problems]).toEqual([
      '340.7万',
      [],
    ]);
  });

  test('reports a key that is no series', () => {
    expect(resolved('two-years', { key: 'unions' }).problems.map(({ code }) => code)).toEqual(['chart-key-unknown']);
  });

  test('holds different units, totals and bounds not comparable by itself', () => {
    const differs = (change: object): boolean =>
      resolved(
        'two-years',
        { differs: {} },
        observations.map((one) => (one.indicator === 'members' && one.period === '2017' ? { ...one, ...change } : one)),
      ).value.series.find(({ key }) => key === 'members')?.differs !== null;
    expect([{}, { unit: '家' }, { measure: 'flow' as const }, { bound: 'at_least' }].map(differs)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('refuses an unknown form and an unknown key', () => {
    expect(chartSchema.safeParse({ form: 'pie' }).success).toBe(false);
    expect(() => resolved('two-years', { colour: 'red' })).toThrow(/colour/);
  });

  test('gives an index as exact as print allows, and none of what may not be compared', () => {
    const last = (key: string): number | null | undefined =>
      rows(figure('two-years'), names).findLast((row) => row.key === key)?.index;
    // 97 to 89; 1.3万 to 13617, anything from 100.9 to 108.9; two that are counted unlike
    expect(['model-small-homes', 'relief-households', 'collective-contracts', 'service-cards'].map(last)).toEqual([
      91.8,
      null,
      null,
      null,
    ]);
    const first = rows(figure('two-years'), names).filter(({ period }) => period === '2015');
    expect(first.every(({ index, comparable }) => index === (comparable ? 100 : null))).toBe(true);
  });

  test('says of every number of a report what kind it is', () => {
    const kinds = rows(figure('two-years'), names).map(({ key, measure }) => `${key} ${measure}`);
    expect(kinds).toEqual(expect.arrayContaining(['members stock', 'service-cards running_total', 'model-homes flow']));
  });

  test('gives rows with labels in both languages', () => {
    expect(
      rows(figure('two-years'), names).find(({ key, period }) => key === 'members' && period === '2017'),
    ).toMatchObject({
      district_en: 'Beijing',
      value: 7175000,
      index: 108.6,
      comparable: true,
      text: '717.5万',
      report: 'city-b',
    });
    expect(rows(figure('disputes'), names).map(({ index }) => index)).toEqual([null, null, null, null, null]);
  });
});
