// What pages, pictures and files say of a chart.
import { expect, test } from 'vitest';
import { figure } from '../../charts/cases/figures.ts';
import { findingText } from '../../charts/index.ts';
import { names } from '../../charts/cases/observations.ts';
import type { Publication, ReportRow } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { chartData } from './chart-data.ts';
import { chartSheet, keyCard } from './chart-pictures.ts';
import { chartSources } from './chart-sources.ts';
import { chartTable } from './chart-table.ts';
import { chartView } from './chart-view.ts';

const report = (id: string, district: string, period: string): [string, ReportRow] => [
  id,
  { id, district, period } as ReportRow,
];
const known = {
  ...names,
  observation: new Map(),
  units: new Map([['persons', { zh: '人', en: { one: 'person', other: 'people' }, kind: 'persons' }]]),
  release: {
    version: '1.0.0',
    date: '2026-11-21',
    author: { zh: '编', en: 'Ed' },
    abstract: { zh: '述', en: 'Abs.' },
  },
  report: new Map([
    report('city-a', 'beijing', '2015'),
    report('city-b', 'beijing', '2017'),
    report('district', 'dongcheng', '2016'),
  ]),
} as unknown as Publication;
const [slope, units] = [figure('two-years'), figure('disputes')];

test('a table has a row a series and a column for each thing that varies', () => {
  const { columns, rows } = chartTable(slope);
  expect(columns).toEqual([
    { dimension: 'period', code: '2015' },
    { dimension: 'period', code: '2017' },
  ]);
  expect(rows.find(({ series }) => series.key === 'members')?.cells.map((point) => point?.number.text)).toEqual([
    '660.8万',
    '717.5万',
  ]);
  expect(chartTable(units).columns.map((column) => column?.code)).toEqual([
    'disputes-settled',
    'disputes-accepted',
    'losses-recovered',
  ]);
});

test('a number that no observation states is an empty cell, and where nothing varies one column holds all', () => {
  expect(chartTable(units).rows.map(({ cells }) => cells.map((point) => point?.number.text ?? '–'))).toEqual([
    ['1.1万', '2.2万', '1.22亿'],
    ['791', '1266', '–'],
  ]);
  const { columns, rows } = chartTable({ ...slope, varies: null });
  expect([columns, rows[0]?.cells.length]).toEqual([[null], 1]);
});

test('a chart’s page brings its key forward, leads to every series, and cites its own address', () => {
  const view = chartView(known, { figure: slope, site: 'https://example.org/sub' }, voice('en'));
  expect([view.address, view.picture]).toEqual([
    '/en/infographics/two-years/',
    '/infographics/two-years/members.en.png',
  ]);
  expect(view.series.filter(({ current }) => current !== undefined)).toEqual([
    { name: 'Union members', address: '/en/infographics/two-years/members/', current: 'true' },
  ]);
  expect(view.kicker.map(({ address }) => address)).toEqual(['/en/infographics/', null]);
  expect(view.quoted).toEqual(['city-a.p1.o1', 'city-b.p1.o2']);
  expect(view.share.link).toBe('https://example.org/sub/en/infographics/two-years/');
  expect(view.table.rows.some(({ isOn }) => isOn)).toBe(false);
  expect([view.title, view.description, view.why]).toEqual([
    view.finding,
    findingText(slope.what.en),
    slope.chart.why.en,
  ]);
});

test('a series’ page is told from the chart’s', () => {
  const view = chartView(known, { figure: slope, series: 'collective-contracts' }, voice('zh'));
  expect(view.kicker.map(({ name, address }) => [name, address])).toEqual([
    ['infographics.title', '/zh/infographics/'],
    ['全市工会：2015年与2017年', '/zh/infographics/two-years/'],
    ['集体合同', null],
  ]);
  expect([view.finding, view.share.link]).toEqual([
    '集体合同：2015年1.35万份，2017年1.3万份',
    '/zh/infographics/two-years/collective-contracts/',
  ]);
  expect(view.share.files[1]).toEqual(['PNG', '/infographics/two-years/collective-contracts.zh.png']);
  expect(view.table.rows.filter(({ isOn }) => isOn).map(({ name, cells }) => [name, cells])).toEqual([
    [
      '集体合同',
      [
        { printed: '1.35万份', address: '/zh/reports/city-a/#city-a.p1.o13' },
        { printed: '1.3万份', address: '/zh/reports/city-b/#city-b.p1.o14' },
      ],
    ],
  ]);
  expect(view.series.find(({ current }) => current === 'page')?.name).toBe('集体合同');
});

test('columns are named in the page’s language', () => {
  expect(chartView(known, { figure: slope }, voice('en')).table.columns).toEqual([
    'period.year(2015)',
    'period.year(2017)',
  ]);
  expect(chartView(known, { figure: units }, voice('zh')).table.columns[0]).toBe('指标disputes-settled');
});

test('a number of the table is said with its unit, in both languages', () => {
  const { observation: drawn } = slope.series.find(({ key }) => key === 'members')!.points[0]!;
  const row = { ...drawn, unitId: 'persons', per: null };
  const told = { ...known, observation: new Map([[drawn.id, row]]) } as unknown as Publication;
  const said = (language: 'zh' | 'en'): readonly unknown[] =>
    chartView(told, { figure: slope }, voice(language)).table.rows.flatMap(({ cells }) =>
      cells.map((cell) => cell?.printed),
    );
  expect([said('zh').includes('660.8万人'), said('en').includes('6.608 million people')]).toEqual([true, true]);
});

test('sources are each report once, and one line under a picture', () => {
  expect(chartSources(units, known, voice('zh'))).toEqual([
    { name: 'infographics.sourceIs(北京市, period.year(2015))', address: '/zh/reports/city-a/' },
    { name: 'infographics.sourceIs(东城区, period.year(2016))', address: '/zh/reports/district/' },
  ]);
  expect(chartSheet(slope, known, voice('en')).source).toBe(
    'infographics.sourceinfographics.sourceIs(Beijing, ' +
      'period.year(2015))list.commainfographics.sourceIs(Beijing, period.year(2017))',
  );
});

test('a card tells the series it brings forward, a sheet the chart', () => {
  const said = (finding: readonly { readonly text: string }[]): string => finding.map(({ text }) => text).join('');
  expect(said(keyCard(slope, 'collective-contracts', known, voice('zh')).finding)).toBe(
    '集体合同：2015年1.35万份，2017年1.3万份',
  );
  expect(said(chartSheet(slope, known, voice('zh')).finding)).toBe('北京十六个数按所印比，2017年十一大、三小、两未明');
});

test('a card names the reports of the numbers that it shows, and no others', () => {
  const sources = (key: string): number => keyCard(units, key, known, voice('zh')).source.split('sourceIs').length - 1;
  expect([sources('beijing'), sources('dongcheng')]).toEqual([1, 1]);
  expect(keyCard(units, 'dongcheng', known, voice('zh')).source).toContain('东城区');
  expect(chartSheet(units, known, voice('zh')).source.split('sourceIs')).toHaveLength(3);
});

test('a card says why its own series is not strictly comparable', () => {
  const of = (key: string): string | null => keyCard(slope, key, known, voice('zh')).differs;
  expect([of('members'), of('units-covered')]).toEqual([null, 'infographics.differs(一年写“法人单位”，一年写“单位”)']);
});

test('pictures hold their own address where the site’s is known, and a sheet its notes', () => {
  const at = { ...known, site: 'https://example.org/sub' };
  expect(keyCard(slope, 'members', at, voice('zh')).address).toBe(
    'https://example.org/sub/zh/infographics/two-years/members/',
  );
  expect(chartSheet(slope, at, voice('en')).address).toBe('https://example.org/sub/en/infographics/two-years/');
  const sheet = chartSheet(slope, known, voice('en'));
  expect([sheet.address, sheet.notes]).toEqual([null, slope.notes!.en]);
});

test('its data holds both languages', () => {
  const { chart, finding, rows } = chartData(slope, names as unknown as Publication);
  expect([chart, finding.en, rows.length]).toEqual([
    'two-years',
    'Of 16 Beijing figures as printed, 2017’s tops 2015’s in 11; three are lower, two unclear',
    32,
  ]);
});
