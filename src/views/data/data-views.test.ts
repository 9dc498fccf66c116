// What pages say of observations: the table, its filters, an indicator, discrepancies, the notes over figures.
import { expect, test } from 'vitest';
import type { Figure } from '../../charts/index.ts';
import type { ObservationRow, Publication } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { dataFilters } from './data-filters.ts';
import { discrepanciesView } from './discrepancies-view.ts';
import { figureNote } from './figure-note.ts';
import { indicatorCounts } from './indicator-counts.ts';
import { indicatorView } from './indicator-view.ts';
import { observationTable } from './observation-table.ts';
import { basisWords } from './row-words.ts';

const plain = {
  id: 'a.p1.o1',
  report: 'a',
  paragraph: 'p1',
  sentence: 'p1.s1',
  sentenceId: 'a.p1.s1',
  line: 1,
  quote: '会员21.8万人',
  quote_en: null,
  text: '21.8万',
  value: 218_000,
  upper: null,
  low: 217_500,
  high: 218_500,
  unit: '人',
  unitId: 'persons',
  bound: 'exact',
  change: null,
  kind: 'figure',
  indicator: 'members',
  also: null,
  label: { zh: '会员', en: null },
  period: '2016',
  district: 'dongcheng',
  measure: 'stock',
  per: null,
  repeats: null,
  partOf: null,
  cumulative: true,
  resp: 'rule',
  was: null,
  reason: null,
} as const satisfies ObservationRow;
const row = (fields: Partial<ObservationRow> = {}): ObservationRow => ({ ...plain, ...fields });

const indicator = (id: string, zh: string): unknown => ({
  id,
  zh,
  en: id,
  definition: { zh: `${zh}之数`, en: `${id} counted` },
  comparable: { zh: '可比', en: 'alike' },
});
const chart = {
  chart: { id: 'two-years' },
  finding: { zh: [{ text: '会员增', number: false }], en: [{ text: 'Members grew', number: false }] },
} as unknown as Figure;

function publicationOf(...rows: readonly ObservationRow[]): Publication {
  return {
    observations: rows,
    report: new Map([
      ['a', { id: 'a', district: 'dongcheng', period: '2016', year: 2016 }],
      ['b', { id: 'b', district: 'beijing', period: '2018-H1', year: 2018 }],
    ]),
    districts: new Map([
      ['beijing', { id: 'beijing', zh: '全市', en: 'Beijing' }],
      ['dongcheng', { id: 'dongcheng', zh: '东城区', en: 'Dongcheng' }],
      ['xicheng', { id: 'xicheng', zh: '西城区', en: 'Xicheng' }],
    ]),
    indicators: new Map([
      ['unions', indicator('unions', '工会')],
      ['members', indicator('members', '会员')],
      ['cards', indicator('cards', '卡')],
    ]),
    rowsOfIndicator: new Map(
      ['members', 'cards'].map((id) => [id, rows.filter((one) => one.indicator === id || one.also === id)]),
    ),
    chartsOf: new Map([['a.p1.o1', [chart]]]),
  } as unknown as Publication;
}

test.each([
  [{ kind: 'target', change: 'rise' }, 'data.target'],
  [{ change: 'fall' }, 'data.fall'],
  [{ measure: 'stock' }, 'data.cumulative'],
  [{ measure: 'flow' }, 'data.within'],
] as const)('%o stands on the basis %s', (fields, basis) => {
  expect(basisWords(row(fields), voice('zh').t)).toBe(basis);
});

test('a row of the table is told in the page’s language, its number as printed', () => {
  const [one] = observationTable(
    [row({ also: 'cards', period: '2015/2017', bound: 'at_least' })],
    publicationOf(),
    voice('en'),
  );
  expect(one).toMatchObject({
    year: '2015 2016 2017',
    indicator: 'members cards',
    district: 'dongcheng',
    period: '2015/2017',
    value: 218_000,
    counted: [
      { name: 'members', address: '/en/data/indicators/members/' },
      { name: 'cards', address: '/en/data/indicators/cards/' },
    ],
    charts: [{ address: '/en/infographics/two-years/', finding: 'Members grew' }],
    printed: '21.8万人',
    address: '/en/reports/a/#a.p1.o1',
    inFull: 'at least 218,000',
    where: 'Dongcheng',
    when: 'period.interval(2015, 2017)',
    basis: 'data.cumulative',
    report: 'Dongcheng period.year(2016)',
    reportAddress: '/en/reports/a/',
    editor: null,
  });
});

test('a row under no indicator is named as the text does, and a time not named is said to be so', () => {
  const [one] = observationTable(
    [row({ indicator: null, period: null, unit: '%', text: '99%' })],
    publicationOf(),
    voice('en'),
  );
  expect([one?.counted, one?.label, one?.when, one?.year, one?.printed]).toEqual([
    [],
    { text: '会员', language: 'zh' },
    'data.noPeriod',
    'none',
    '99%',
  ]);
});

test('the editor’s reading is told with its reason', () => {
  const fields: Partial<ObservationRow> = {
    resp: 'editor',
    was: { indicator: 'cards', label: { zh: '卡', en: null } },
    reason: { zh: '所指为会员', en: 'it counts members' },
  };
  expect(observationTable([row(fields)], publicationOf(), voice('en'))[0]?.editor).toBe(
    'data.readAs(data.fields.indicator, members, cards)list.semicolonit counts members',
  );
});

test('a filter offers what some row has, years latest first, each list in its own order', () => {
  const filters = dataFilters(
    publicationOf(row(), row({ indicator: 'cards', district: 'beijing', period: '2017/2018' }), row({ period: null })),
    voice('en'),
  );
  expect(filters.map(({ name, options }) => [name, options.map(({ value, text }) => `${value}: ${text}`)])).toEqual([
    ['indicator', ['members: data.option(members, 2)', 'cards: data.option(cards, 1)', 'none: data.noIndicator']],
    ['district', ['beijing: Beijing', 'dongcheng: Dongcheng']],
    ['year', ['2018: period.year(2018)', '2017: period.year(2017)', '2016: period.year(2016)', 'none: data.noPeriod']],
    ['kind', ['figure: data.figure', 'target: data.target']],
  ]);
});

test('indicators are counted in the codelist’s order, those without figures left out', () => {
  const counted = indicatorCounts(publicationOf(row({ also: 'cards' }), row()));
  expect(counted.map(({ indicator: { id }, count }) => [id, count])).toEqual([
    ['members', 2],
    ['cards', 1],
  ]);
});

test('an indicator’s page has its rows, why they may not be compared, and each chart once', () => {
  const publication = publicationOf(row(), row({ bound: 'nearly', text: '近20万', value: 200_000, period: '2017' }));
  const view = indicatorView(publication.indicators.get('members')!, publication, voice('zh'));
  expect([view.name, view.definition, view.comparable, view.address]).toEqual([
    '会员',
    '会员之数',
    '可比',
    '/zh/data/indicators/members/',
  ]);
  expect(view.reasons).toEqual(['data.notAlike.bound']);
  expect(view.rows.map(({ when, inFull, printed, rowAddress }) => [when, inFull, printed, rowAddress])).toEqual([
    ['period.year(2016)', '218,000', '21.8万人', '/zh/data/#a.p1.o1'],
    ['period.year(2017)', '近200,000', '近20万人', '/zh/data/#a.p1.o1'],
  ]);
  expect(view.charts).toEqual([{ address: '/zh/infographics/two-years/', finding: '会员增' }]);
});

test('what is stated differently comes first, and that nothing is, is said', () => {
  const other = row({
    id: 'b.p2.o1',
    report: 'b',
    paragraph: 'p2',
    sentence: 'p2.s1',
    value: 220_000,
    text: '22万',
    low: 219_500,
    high: 225_000,
  });
  const [differ, ...rest] = discrepanciesView(publicationOf(row(), other), voice('zh'));
  expect([differ?.kind, rest]).toEqual(['differ', []]);
  expect(differ?.things).toEqual([
    {
      heading: {
        name: '会员',
        address: '/zh/data/indicators/members/',
        where: 'list.open东城区list.commaperiod.year(2016)list.close',
      },
      places: [
        {
          inFull: '218,000',
          quote: '会员21.8万人',
          address: '/zh/reports/a/#a.p1.o1',
          where: 'discrepancies.where(东城区 period.year(2016), p1)',
        },
        {
          inFull: '220,000',
          quote: '会员21.8万人',
          address: '/zh/reports/b/#b.p2.o1',
          where: 'discrepancies.where(全市 period.first(2018), p2)',
        },
      ],
    },
  ]);
  const alike = discrepanciesView(publicationOf(row(), { ...other, value: 218_000 }), voice('zh'));
  expect(alike.map(({ kind, things }) => [kind, things.length])).toEqual([
    ['differ', 0],
    ['alike', 1],
  ]);
});

test('things are named by the indicator that all of them state, be it their second', () => {
  const other = row({ id: 'b.p2.o1', report: 'b', sentence: 'p2.s1', indicator: 'members', also: null });
  const [, alike] = discrepanciesView(publicationOf(row({ indicator: 'cards', also: 'members' }), other), voice('en'));
  expect(alike?.things[0]?.heading?.name).toBe('members');
});

test('a note tells a figure’s reading in one line', () => {
  const note = figureNote(row(), publicationOf(), voice('zh'));
  expect(note).toEqual({
    id: 'a.p1.o1',
    inFull: '218,000',
    indicator: '会员',
    label: { text: '会员', language: 'zh' },
    reading: '东城区list.pauseperiod.year(2016)list.pausedata.cumulative',
    rowAddress: '/zh/data/#a.p1.o1',
    charts: [{ address: '/zh/infographics/two-years/', finding: '会员增' }],
  });
  expect(figureNote(row({ indicator: null }), publicationOf(), voice('en'))).toMatchObject({
    indicator: null,
    label: { text: '会员', language: 'zh' },
  });
});

test('an indicator that nobody states has no rows and no charts', () => {
  const view = indicatorView(indicator('unions', '工会') as never, publicationOf(), voice('zh'));
  expect([view.rows, view.charts, view.reasons]).toEqual([[], [], []]);
});

test('a filter has the years that rows tell of, and no row without a time only where there is none', () => {
  const years = (...rows: readonly ObservationRow[]) =>
    dataFilters(publicationOf(...rows), voice('zh'))
      .find(({ name }) => name === 'year')
      ?.options.map(({ value }) => value);
  expect(years(row(), row({ period: '2013/2015' }))).toEqual(['2016', '2015', '2014', '2013']);
  expect(years(row(), row({ period: null }))).toEqual(['2016', 'none']);
});
