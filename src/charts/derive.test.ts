// Numbers of our own reckoning, roles, keys and open queries, by charts of a few numbers.
import { describe, expect, test } from 'vitest';
import { rows } from './index.ts';
import { asked, chartOf } from './cases/chart-of.ts';
import { names } from './cases/observations.ts';

const label = (text: string) => ({ zh: `${text}中`, en: text });
const marks = Object.fromEntries(['part', 'whole', 'rest', 'cell'].map((name) => [name, label('{value}')]));
const stated = [
  { indicator: 'settled', text: '1.1万', value: 11_000, unit: '件' },
  { indicator: 'accepted', text: '2.2万', value: 22_000, unit: '件' },
];
const data = [asked('settled', { as: 'part' }), asked('accepted', { as: 'whole' })];
const chart = (more: object, numbers: Parameters<typeof chartOf>[1] = stated) =>
  chartOf({ form: 'units', marks, data, keys: ['part', 'whole'], ...more }, numbers);
const derived = (sum: string, more: object = {}) => ({
  derived: [{ id: 'rest', sum, unit: '件', label: label('rest'), of: 'dongcheng', ...more }],
});
const codes = ({ problems }: ReturnType<typeof chart>) => problems.map(({ code, at }) => [code, at.path?.join('.')]);

describe('a derived number', () => {
  test('is reckoned with what rounding leaves open, says its sum and names its sources', () => {
    const [one] = chart(derived('whole - part')).value.series[0]!.derived;
    expect(one).toMatchObject({ code: 'rest', role: null, sum: { en: 'accepted 22,000 − settled 11,000' } });
    expect(one!.number).toMatchObject({ id: 'rest', low: 10_000, high: 12_000, unit: '件' });
    expect(one!.sources.map(({ indicator }) => indicator)).toEqual(['accepted', 'settled']);
  });

  test('is a row of the CSV, marked as derived, with its value as printed', () => {
    const row = rows(chart(derived('whole - part')).value, names).at(-1)!;
    expect([row.kind, row.indicator, row.derived, row.observation]).toEqual([
      'derived',
      '',
      'rest',
      'made.p1.o2 made.p1.o1',
    ]);
    expect(row.text).toContain(String(row.value / 10_000));
  });

  test('of several series has the series in its id, of one alone not', () => {
    const id = (more: object) => chart(derived('whole - part', more)).value.series[0]!.derived[0]!.number.id;
    expect([id({}), id({ of: undefined })]).toEqual(['rest', 'dongcheng-rest']);
  });

  test('may name one before it', () => {
    const two = [
      ...derived('whole - part').derived,
      { ...derived('rest / whole * 100').derived[0], id: 'share', unit: '%' },
    ];
    expect(chart({ derived: two }).value.series[0]!.derived.map(({ code }) => code)).toEqual(['rest', 'share']);
  });

  test('that cannot be read, names nothing, or may be less than nothing is refused where it is written', () => {
    expect(codes(chart(derived('whole -')))).toEqual([['chart-sum-unread', 'derived.0.sum']]);
    expect(codes(chart(derived('whole - gone')))).toEqual([['chart-sum-empty', 'derived.0.sum']]);
    expect(codes(chart(derived('part - whole')))).toEqual([['chart-sum-open', 'derived.0.sum']]);
  });
});

describe('roles', () => {
  test('one that is missing or crowded is told with its series', () => {
    expect(codes(chart({ data: data.slice(0, 1), keys: undefined }))).toContainEqual(['chart-role-missing', 'data']);
    const again = [...data, asked('accepted', { as: 'part' })];
    expect(codes(chart({ data: again }))).toEqual([['chart-role-crowded', 'data']]);
  });

  test('what place and time do not tell apart is parted by in:, which must be named', () => {
    const apart = data.map((query, i) => ({ ...query, as: 'part', in: i === 0 ? 'one' : 'two' }));
    const whole = data.map((query, i) => ({ ...query, as: 'whole', in: i === 0 ? 'two' : 'one' }));
    const labels = { one: label('One'), two: label('Two') };
    const both = chart({ data: [...apart, ...whole], labels, keys: undefined });
    expect([both.value.series.map(({ key, name }) => [key, name.en]), both.problems]).toEqual([
      [
        ['one', 'One'],
        ['two', 'Two'],
      ],
      [],
    ]);
    expect(codes(chart({ data: [...apart, ...whole], keys: undefined }))).toContainEqual([
      'chart-series-unnamed',
      'data.0.in',
    ]);
  });
});

describe('keys', () => {
  test('may be roles, derived numbers and indicators, each named', () => {
    const { value, problems } = chart({ ...derived('whole - part'), keys: ['part', 'accepted', 'rest', 'dongcheng'] });
    expect(problems).toEqual([]);
    expect(value.keys.map(({ key, name, data: brought }) => [key, name.en, brought.length])).toEqual([
      ['part', 'Part', 1],
      ['accepted', 'accepted', 1],
      ['rest', 'rest', 1],
      ['dongcheng', 'Dongcheng', 3],
    ]);
  });

  test('one alone, or one that is not there, is refused', () => {
    expect(codes(chart({ keys: undefined }))).toEqual([['chart-keys-few', 'keys']]);
    expect(codes(chart({ keys: ['part', 'gone'] }))).toEqual([['chart-key-unknown', 'keys.1']]);
    expect(() => chart({ keys: ['part', 'embed'] })).toThrow(/keys/);
  });
});

describe('queries', () => {
  const more = [
    ...stated,
    { ...stated[0]!, text: '5000', value: 5000, kind: 'target' as const },
    { ...stated[0]!, text: '300', value: 300, change: 'rise' as const, measure: 'change' as const },
  ];

  test('leave targets and changes out unless they are asked for', () => {
    const part = (query: object) => {
      const { value, problems } = chart({ data: [{ ...(data[0] as object), ...query }, data[1]] }, more);
      // nor are they another way of saying the same number
      expect(problems).toEqual([]);
      return value.series[0]!.points[0]!.number.value;
    };
    expect([part({}), part({ kind: 'target' }), part({ change: 'rise' }), part({ measure: 'change' })]).toEqual([
      11_000, 5000, 300, 300,
    ]);
  });

  test('an open one takes all that stand, by period and place, each once', () => {
    const open = data.map((query) => ({ ...query, district: 'any', period: 'any' }));
    const elsewhere = stated.flatMap((one) => [
      { ...one, district: 'beijing', period: '2016' },
      { ...one, district: 'dongcheng', period: '2014' },
    ]);
    const { value, problems } = chart({ data: open, keys: undefined }, [...stated, ...elsewhere]);
    expect(problems).toEqual([]);
    expect([value.open, value.series.map(({ key }) => key)]).toEqual([
      true,
      ['dongcheng-2014', 'beijing-2016', 'dongcheng-2016'],
    ]);
  });

  test('the address of a series has what the queries leave open, whatever stands today', () => {
    const times = data.map((query) => ({ ...query, period: 'any' }));
    const before = stated.map((one) => ({ ...one, period: '2014' }));
    const keys = (numbers: typeof stated) =>
      chart({ data: times, keys: undefined }, numbers).value.series.map(({ key }) => key);
    expect([keys(stated), keys([...stated, ...before])]).toEqual([['2016'], ['2014', '2016']]);
  });
});
