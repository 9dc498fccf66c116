// Figures stated twice, figures that may not be compared, and where rows stand.
import { describe, expect, it } from 'vitest';
import { limits } from '../numerals/index.ts';
import {
  filedUnder,
  incomparable,
  isWhole,
  nearMisses,
  restatements,
  rowAddress,
  yearsOf,
  type ObservationRow,
} from './index.ts';
import { rowsByYear } from './row-years.ts';

const row = (fields: Partial<ObservationRow>): ObservationRow => ({
  id: 'a.p1.o1',
  report: 'a',
  paragraph: 'p1',
  sentence: 'p1.s1',
  sentenceId: 'a.p1.s1',
  line: 1,
  quote: '',
  quote_en: null,
  text: '',
  value: 1,
  upper: null,
  low: 1,
  high: 1,
  unit: '人',
  unitId: 'persons',
  bound: 'exact',
  change: null,
  kind: 'figure',
  indicator: 'members',
  also: null,
  label: { zh: '会员', en: null },
  period: '2017',
  district: 'beijing',
  measure: 'stock',
  per: null,
  repeats: null,
  partOf: null,
  cumulative: true,
  resp: 'rule',
  was: null,
  reason: null,
  ...fields,
});
const [first, second] = [
  row({ value: 31, low: 31, high: 31 }),
  row({ report: 'b', id: 'b.p1.o1', value: 32, low: 32, high: 32 }),
];
const kinds = (...rows: ObservationRow[]): string[] =>
  restatements(rows.map((one) => ({ ...one, ...limits({ ...one, text: String(one.value) }) }))).map(({ kind }) => kind);

describe('restatements', () => {
  it('finds the same thing stated differently, in two reports or in two sentences', () => {
    expect(restatements([first, second])).toEqual([{ kind: 'differ', rows: [first, second] }]);
    expect(kinds(first, row({ value: 30, sentence: 'p2.s1' }))).toEqual(['differ']);
  });
  it('tells what is stated twice alike, and what may agree under its bounds', () => {
    expect(kinds(first, { ...second, value: 31 })).toEqual(['alike']);
    expect(kinds(first, { ...second, value: 30, bound: 'at_least' })).toEqual(['bounds']);
    expect(kinds(first, { ...second, value: 40, bound: 'at_least' })).toEqual(['differ']);
    expect(kinds(first, { ...second, value: 32, bound: 'approx' })).toEqual(['bounds']);
    expect(kinds({ ...first, upper: 35 }, second)).toEqual(['bounds']);
  });
  // what is said of 100 and of a value about which it is: within 5 % they may both hold
  it.each([
    [105, 'bounds'],
    [106, 'differ'],
    [96, 'bounds'],
    [95, 'differ'],
    [180, 'differ'],
  ] as const)('takes about %s and 100 as %s', (value, kind) => {
    expect(kinds({ ...first, value: 100 }, { ...second, value, bound: 'approx' })).toEqual([kind]);
  });
  it('lets a limit agree with what is no higher, and not with what is', () => {
    const limit = (value: number): string[] => kinds({ ...first, value: 100, bound: 'at_most' }, { ...second, value });
    expect([limit(99), limit(101)]).toEqual([['bounds'], ['differ']]);
  });
  it('tells those that differ first', () => {
    const alike = { ...first, indicator: 'unions' };
    expect(kinds(alike, { ...alike, report: 'b' }, first, second)).toEqual(['differ', 'alike']);
  });
  it('holds a second indicator against a first', () => {
    expect(kinds(first, { ...second, indicator: 'new-members', also: 'members' })).toEqual(['differ']);
  });
  it.each([
    ['district', 'xicheng'],
    ['period', '2016'],
    ['period', null],
    ['unitId', 'attendances'],
    ['per', 'district'],
    ['kind', 'target'],
    ['measure', 'flow'],
    ['change', 'rise'],
    ['indicator', null],
    ['indicator', 'unions'],
  ] as const)('does not hold figures of another %s (%s) against each other', (field, value) => {
    expect(restatements([first, { ...second, [field]: value }])).toEqual([]);
  });
  it('does not hold two numbers of one sentence against each other', () => {
    expect(restatements([first, row({ value: 5 })])).toEqual([]);
  });
});

describe('near misses', () => {
  const other = (fields: Partial<ObservationRow>): ObservationRow =>
    row({ report: 'b', id: 'b.p1.o1', value: 600, ...fields });
  it.each([
    ['kind', 'target'],
    ['change', 'rise'],
    ['measure', 'flow'],
    ['unitId', 'attendances'],
    ['per', 'district'],
  ] as const)('say of two figures of one thing that they differ in %s', (field, value) => {
    const second = other({ [field]: value });
    expect(nearMisses([first, second])).toEqual([{ rows: [first, second], differs: [field] }]);
  });
  it('tell all that differs, in the order of the page, of a second indicator too', () => {
    const second = other({ indicator: 'unions', also: 'members', measure: 'flow', kind: 'target' });
    expect(nearMisses([first, second]).map(({ differs }) => differs)).toEqual([['kind', 'measure']]);
  });
  it.each([
    ['district', 'xicheng'],
    ['period', '2016'],
    ['period', null],
    ['indicator', 'unions'],
    ['repeats', 'a.p1.o1'],
  ] as const)('do not hold figures of another %s (%s) against each other', (field, value) => {
    expect(nearMisses([first, other({ measure: 'flow', [field]: value })])).toEqual([]);
  });
  it('are no two numbers of one sentence, and nothing that is stated alike in scope', () => {
    expect(nearMisses([first, row({ measure: 'flow' })])).toEqual([]);
    expect(nearMisses([first, other({})])).toEqual([]);
  });
});

describe('incomparable', () => {
  it.each([
    ['total-and-count', { measure: 'flow' }],
    ['city-and-district', { district: 'xicheng' }],
    ['half-and-year', { period: '2018-H1', measure: 'flow' }],
    ['years-and-year', { period: '2013/2017' }],
    ['units', { unitId: 'attendances' }],
    ['per', { per: 'district' }],
    ['target', { kind: 'target', measure: 'flow' }],
    ['change', { change: 'rise', measure: 'flow' }],
    ['bound', { bound: 'approx' }],
    ['no-period', { period: null }],
  ] as const)('says %s', (reason, fields) => {
    const base = reason === 'half-and-year' ? row({ measure: 'flow' }) : first;
    expect(incomparable([base, row(fields)])).toEqual([reason]);
  });
  it('tells a change in per cent as a change, not as another unit', () => {
    const change = row({ change: 'fall', measure: 'change', unit: '%', unitId: 'percent' });
    expect(incomparable([first, change])).toEqual(['change']);
  });
  it('tells several reasons in the order of the page', () => {
    expect(
      incomparable([first, row({ measure: 'flow', district: 'xicheng', unitId: 'attendances', bound: 'approx' })]),
    ).toEqual(['total-and-count', 'city-and-district', 'units', 'bound']);
  });
  it('takes no target and no change as a total or a count, nor totals as of a half-year', () => {
    expect(incomparable([first, row({ kind: 'target', measure: 'flow' })])).toEqual(['target']);
    expect(incomparable([first, row({ period: '2018-H1' })])).toEqual([]);
  });
  it('says nothing of like figures, of one alone, or of 人 beside 名', () => {
    expect([
      incomparable([first, row({ period: '2016', unit: '名' })]),
      incomparable([first]),
      incomparable([]),
    ]).toEqual([[], [], []]);
  });
});

describe('rows', () => {
  const reports = { report: new Map([['a', { year: 2015 }]]) } as unknown as Parameters<typeof filedUnder>[1];
  it('know the years of their period', () => {
    expect([yearsOf('2013/2015'), yearsOf('2018-H1'), yearsOf(null)]).toEqual([[2013, 2014, 2015], [2018], []]);
  });
  it('are filed under the last year of their period, else their report’s', () => {
    expect([filedUnder(row({ period: '2013/2017' }), reports), filedUnder(row({ period: null }), reports)]).toEqual([
      2017, 2015,
    ]);
    expect(
      [...rowsByYear([row({ period: '2016' }), row({ period: '2017' })], reports.report)].map(([year, { length }]) => [
        year,
        length,
      ]),
    ).toEqual([
      [2017, 1],
      [2016, 1],
    ]);
  });
  it('stand on one page up to a thousand, then on a page a year', () => {
    const [few, many] = [1000, 1001].map((length) => ({
      ...reports,
      observations: Array.from({ length }, () => first),
    }));
    expect([isWhole(few!), isWhole(many!)]).toEqual([true, false]);
    expect([rowAddress('zh', first, few!), rowAddress('en', first, many!)]).toEqual([
      '/zh/data/#a.p1.o1',
      '/en/data/years/2017/#a.p1.o1',
    ]);
  });
});
