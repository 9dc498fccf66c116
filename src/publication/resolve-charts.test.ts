// Charts are resolved once, and found by what they draw.
import { expect, test } from 'vitest';
import type { Chart, Names } from '../charts/index.ts';
import { resolveCharts } from './resolve-charts.ts';
import type { ObservationRow } from './types.ts';

const both = (text: string): { zh: string; en: string } => ({ zh: text, en: text });
const chart = (id: string, period: readonly string[]): Chart => ({
  id,
  file: `${id}.yaml`,
  form: 'pairs',
  title: both(id),
  question: both(id),
  why: both(id),
  line: both(id),
  order: 1,
  derived: [],
  labels: {},
  differs: {},
  finding: both(id),
  what: both(id),
  comparable: both(id),
  data: [{ indicator: ['members', 'unions'], district: ['beijing'], period: [...period], kind: 'figure' }],
});
const row = (report: string, period: string): ObservationRow =>
  ({
    id: `${report}.p1.o1`,
    report,
    indicator: 'members',
    also: 'unions',
    district: 'beijing',
    period,
    kind: 'figure',
    value: 1,
    upper: null,
    unit: '人',
    bound: 'exact',
    low: 1,
    high: 1,
    repeats: null,
    partOf: null,
    change: null,
    text: '1',
    measure: 'stock',
  }) as unknown as ObservationRow;
const names: Names = {
  indicators: new Map(['members', 'unions'].map((id) => [id, both(id)])),
  districts: new Map([['beijing', both('Beijing')]]),
};
const rows = [row('a', '2015'), row('b', '2016'), row('c', '2017'), row('d', '2018')];

test('a chart is found by its id, its observations and its reports, in the order given', () => {
  const { value, problems } = resolveCharts(
    [chart('first', ['2015', '2016']), chart('second', ['2016', '2017'])],
    rows,
    names,
  );
  const ids = (figures: readonly { readonly chart: { readonly id: string } }[] = []): readonly string[] =>
    figures.map((figure) => figure.chart.id);
  expect(problems).toEqual([]);
  expect([...value.figures.keys()]).toEqual(['first', 'second']);
  expect([
    ids(value.chartsOf.get('a.p1.o1')),
    ids(value.chartsOf.get('b.p1.o1')),
    ids(value.chartsOf.get('c.p1.o1')),
    value.chartsOf.get('d.p1.o1'),
  ]).toEqual([['first'], ['first', 'second'], ['second'], undefined]);
  expect([
    ids(value.chartsOfReport.get('a')),
    ids(value.chartsOfReport.get('b')),
    ids(value.chartsOfReport.get('c')),
    value.chartsOfReport.get('d'),
  ]).toEqual([['first'], ['first', 'second'], ['second'], undefined]);
});

test('what is wrong with a chart is told, in its file', () => {
  const { problems } = resolveCharts([chart('first', ['2015', '2016', '2020'])], rows, names);
  expect(problems.map(({ code, at, facts }) => [code, at.file, facts.indicator])).toEqual([
    ['chart-number-missing', 'first.yaml', 'members'],
    ['chart-number-missing', 'first.yaml', 'unions'],
  ]);
});
