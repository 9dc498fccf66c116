// What pages say of observations: the table, its filters, an indicator, discrepancies, the notes over figures.
import { expect, test } from 'vitest';
import type { Figure } from '../../charts/index.ts';
import type { ObservationRow, Publication } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { dataFileLinks } from './data-file-links.ts';
import { dataFilters } from './data-filters.ts';
import { discrepanciesView } from './discrepancies-view.ts';
import { figureNote } from './figure-note.ts';
import { correctionList } from './correction-list.ts';
import { indicatorCounts } from './indicator-counts.ts';
import { indicatorView } from './indicator-view.ts';
import { observationTable } from './observation-table.ts';
import { clauseWords, measureWords } from './row-words.ts';

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

const indicator = (id: string, zh: string, field?: string): unknown => ({
  id,
  zh,
  en: id,
  field,
  unitId: 'persons',
  definition: { zh: `${zh}之数`, en: `${id} counted` },
  comparable: { zh: '可比；区是市的一部分。', en: 'Alike. A district is part of the city.' },
});
const [stated, other] = ['a.p1.o1', 'a.p1.o2'].map((id) => ({ observation: { id } }));
const chart = {
  chart: { id: 'two-years' },
  finding: { zh: [{ text: '工会大', number: false }], en: [{ text: 'Unions grew', number: false }] },
  findings: new Map([
    ['members', { zh: [{ text: '会员增', number: false }], en: [{ text: 'Members grew', number: false }] }],
  ]),
  keys: [
    { key: 'both', data: [stated, other] },
    { key: 'members', data: [stated] },
    { key: 'share', data: [{ observation: null, sources: [other, stated] }] },
  ],
} as unknown as Figure;

function publicationOf(...rows: readonly ObservationRow[]): Publication {
  return {
    observations: rows,
    report: new Map([
      [
        'a',
        {
          id: 'a',
          district: 'dongcheng',
          period: '2016',
          year: 2016,
          title: { zh: '甲题', en: null },
          published: '2017',
          source: null,
        },
      ],
      [
        'b',
        {
          id: 'b',
          district: 'beijing',
          period: '2018-H1',
          year: 2018,
          title: { zh: '乙题', en: 'B' },
          published: null,
          source: null,
        },
      ],
    ]),
    districts: new Map([
      ['beijing', { id: 'beijing', zh: '全市', en: 'Beijing' }],
      ['dongcheng', { id: 'dongcheng', zh: '东城区', en: 'Dongcheng' }],
      ['xicheng', { id: 'xicheng', zh: '西城区', en: 'Xicheng' }],
    ]),
    indicators: new Map([
      ['unions', indicator('unions', '工会')],
      ['members', indicator('members', '会员', 'organisation')],
      ['cards', indicator('cards', '卡')],
    ]),
    units: new Map([
      ['persons', { id: 'persons', zh: '人', en: { one: 'person', other: 'people' }, kind: 'persons' }],
      ['percent', { id: 'percent', zh: '%', en: { one: '%', other: '%' }, kind: 'share' }],
    ]),
    observation: new Map(rows.map((one) => [one.id, one])),
    release: {
      version: '1.0.0',
      date: '2026-11-21',
      author: { zh: '编', en: 'Ed' },
      abstract: { zh: '述', en: 'Abs.' },
    },
    corrections: [],
    rowsOfIndicator: new Map(
      ['members', 'cards'].map((id) => [id, rows.filter((one) => one.indicator === id || one.also === id)]),
    ),
    chartsOf: new Map([['a.p1.o1', [chart]]]),
  } as unknown as Publication;
}

test.each([
  [{ kind: 'target', measure: 'stock' }, 'data.target'],
  [{ change: 'fall', measure: 'change' }, 'data.fall'],
  [{ measure: 'stock' }, 'measures.stock'],
  [{ measure: 'flow' }, 'measures.flow'],
  [{ measure: 'running_total' }, 'measures.running_total'],
  [{ measure: 'rate' }, 'measures.rate'],
] as const)('%o is called %s', (fields, words) => {
  expect(measureWords(row(fields), voice('zh').t)).toBe(words);
});

test('a row of the table is told in the page’s language, its number as printed', () => {
  const [one] = observationTable(
    [row({ also: 'cards', period: '2015/2017', text: '21.8万余', bound: 'at_least', high: null })],
    publicationOf(),
    voice('en'),
  );
  expect(one).toMatchObject({
    year: '2015 2016 2017',
    indicator: 'members cards',
    district: 'dongcheng',
    measure: 'stock',
    unit: 'persons',
    period: '2015/2017',
    value: 218_000,
    label: { text: '会员', language: 'zh' },
    page: null,
    under: [
      { name: 'members', address: '/en/data/indicators/members/' },
      { name: 'cards', address: '/en/data/indicators/cards/' },
    ],
    charts: [{ address: '/en/infographics/two-years/members/', finding: 'Members grew' }],
    clause: { text: '会员21.8万人', language: 'zh', beneath: null },
    printed: '21.8万余',
    address: '/en/reports/a/#a.p1.o1',
    inFull: 'more than 218,000 people',
    limits: null,
    where: 'Dongcheng',
    when: 'period.interval(2015, 2017)',
    measureWords: 'measures.stock',
    report: 'Dongcheng period.year(2016)',
    reportAddress: '/en/reports/a/',
    provenance: {
      title: { text: '甲题', language: 'zh' },
      report: '/en/reports/a/',
      printed: 'provenance.printed(2017)',
      line: 'provenance.line(1)',
      lineAddress: '/en/reports/a/source/#L1',
      sentence: 'provenance.sentence(p1.s1)',
      sentenceAddress: '/en/reports/a/#p1.s1',
    },
    editor: null,
  });
});

test('a label that says what its indicator says leads to its page, and the unit stands where print has it', () => {
  const [one] = observationTable([row()], publicationOf(), voice('zh'));
  expect([one?.page, one?.under, one?.printed, one?.inFull, one?.limits]).toEqual([
    '/zh/data/indicators/members/',
    [],
    '21.8万人',
    '218,000人',
    'limits.rounded(21.75万, 21.85万, 人)',
  ]);
});

test('a row under no indicator is named as the text does, and a time not named is said to be so', () => {
  const [one] = observationTable(
    [row({ indicator: null, period: null, unit: '%', unitId: 'percent', text: '99%' })],
    publicationOf(),
    voice('en'),
  );
  expect([one?.under, one?.label, one?.when, one?.year, one?.printed]).toEqual([
    [],
    { text: '会员', language: 'zh' },
    'data.noPeriod',
    'none',
    '99%',
  ]);
});

test('a row has a citation of its own, in the style of the page’s language', () => {
  const cited = (language: 'zh' | 'en'): string | undefined =>
    observationTable([row()], publicationOf(row()), voice(language))[0]?.citation.before;
  const pause = 'list.pause';
  expect([cited('zh'), cited('en')]).toEqual([
    `编. 会员${pause}东城区${pause}period.year(2016)${pause}218,000人[DS/OL]//工报数据. 1.0.0版. (2026-11-21)[引用日期]. `,
    `Ed. 2026. “会员${pause}Dongcheng${pause}period.year(2016)${pause}218,000 people.” ` +
      'Gongbao data, version 1.0.0. Released 21 November 2026. ',
  ]);
});

test('a row leads to the one that it says again and to the one that it is a part of', () => {
  const other = row({ id: 'a.p1.o2', repeats: 'a.p1.o1', partOf: 'p9.o9' });
  const [, one] = observationTable([row(), other], publicationOf(row(), other), voice('en'));
  expect([one?.repeats, one?.partOf]).toEqual([{ id: 'a.p1.o1', address: '/en/data/#a.p1.o1' }, null]);
});

test('the editor’s reading is told with its reason, but not what he only named', () => {
  const reason = { zh: '所指为会员', en: 'it counts members' };
  const read = (was: ObservationRow['was']): string | null | undefined =>
    observationTable([row({ resp: 'editor', was, reason })], publicationOf(), voice('en'))[0]?.editor;
  expect(read({ indicator: 'cards', label: { zh: '卡', en: null }, repeats: null })).toBe(
    'data.readAs(data.fields.indicator, members, cards)list.semicolonit counts members',
  );
  expect(read({ unitId: 'percent' })).toBe('data.readAs(data.fields.unitId, people, %)list.semicolonit counts members');
  expect([read({ label: { zh: '卡', en: null } }), read(null)]).toEqual([null, 'it counts members']);
});

test('a filter offers what some row has, years latest first, each list in its own order', () => {
  const filters = dataFilters(
    publicationOf(
      row(),
      row({ indicator: 'cards', district: 'beijing', period: '2017/2018', measure: 'rate', unitId: 'percent' }),
      row({ period: null }),
    ),
    voice('en'),
  );
  const said = ({ name, options }: (typeof filters)[number]['groups'][number]): string[] =>
    options.map(({ value, text }) => `${name ?? ''}/${value}: ${text}`);
  expect(filters.map(({ name, groups }) => [name, groups.flatMap(said)])).toEqual([
    [
      'indicator',
      [
        'Organisation and membership/members: data.option(members, 2)',
        'data.otherIndicators/cards: data.option(cards, 1)',
        '/none: data.noIndicator',
      ],
    ],
    ['district', ['/beijing: Beijing', '/dongcheng: Dongcheng']],
    [
      'year',
      ['/2018: period.year(2018)', '/2017: period.year(2017)', '/2016: period.year(2016)', '/none: data.noPeriod'],
    ],
    ['measure', ['/stock: measures.stock', '/rate: measures.rate']],
    ['unit', ['/persons: people', '/percent: %']],
    ['kind', ['/figure: data.figure', '/target: data.target']],
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
  const publication = publicationOf(
    row(),
    row({ bound: 'nearly', text: '近20万', value: 200_000, low: null, high: 200_000, period: '2017' }),
  );
  const view = indicatorView(publication.indicators.get('members')!, publication, voice('zh'));
  expect([view.name, view.definition, view.comparable, view.address]).toEqual([
    '会员',
    '会员之数',
    ['可比；', '区是市的一部分。'],
    '/zh/data/indicators/members/',
  ]);
  expect(view.reasons).toEqual(['data.notAlike.bound']);
  expect(view.rows.map(({ when, inFull, printed, rowAddress }) => [when, inFull, printed, rowAddress])).toEqual([
    ['period.year(2016)', '218,000人', '21.8万人', '/zh/data/#a.p1.o1'],
    ['period.year(2017)', '近200,000人', '近20万', '/zh/data/#a.p1.o1'],
  ]);
  expect(view.rows.map(({ dot, label }) => [dot, label])).toEqual([
    [{ value: 218_000, low: 217_500, high: 218_500 }, null],
    [{ value: 200_000, low: 200_000, high: 200_000 }, null],
  ]);
  expect([view.scale, view.citation.map(({ id }) => id)]).toEqual([218_500, ['gbt7714', 'chicago', 'bibtex']]);
  expect(view.charts).toEqual([{ address: '/zh/infographics/two-years/members/', finding: '会员增', figure: chart }]);
});

test('a row alone, and one that counts other things, are drawn on no scale', () => {
  const publication = publicationOf(row(), row({ unitId: 'percent' }));
  const view = indicatorView(publication.indicators.get('members')!, publication, voice('en'));
  expect([view.scale, view.rows.map(({ dot }) => dot)]).toEqual([null, [null, null]]);
  expect(view.comparable).toEqual(['Alike.', 'A district is part of the city.']);
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
  const {
    compared,
    groups: [differ, ...rest],
  } = discrepanciesView(publicationOf(row(), other), voice('zh'));
  expect(compared).toBe('discrepancies.compared(2, 1)');
  expect([differ?.kind, rest]).toEqual(['differ', []]);
  expect(differ?.things).toEqual([
    {
      differs: null,
      heading: {
        name: '会员',
        address: '/zh/data/indicators/members/',
        where: 'list.open东城区list.commaperiod.year(2016)list.close',
      },
      places: [
        {
          inFull: '218,000人',
          reading: 'measures.stocklist.pauselimits.rounded(21.75万, 21.85万, 人)',
          quote: { text: '会员21.8万人', language: 'zh', beneath: null },
          address: '/zh/reports/a/#a.p1.o1',
          where: 'discrepancies.where(东城区 period.year(2016), p1)',
        },
        {
          inFull: '220,000人',
          reading: 'measures.stocklist.pauselimits.rounded(21.95万, 22.5万, 人)',
          quote: { text: '会员21.8万人', language: 'zh', beneath: null },
          address: '/zh/reports/b/#b.p2.o1',
          where: 'discrepancies.where(全市 period.first(2018), p2)',
        },
      ],
    },
  ]);
  const alike = discrepanciesView(publicationOf(row(), { ...other, value: 218_000 }), voice('zh'));
  expect(alike.groups.map(({ kind, things }) => [kind, things.length])).toEqual([
    ['differ', 0],
    ['alike', 1],
  ]);
});

test('things are named by the indicator that all of them state, be it their second', () => {
  const other = row({ id: 'b.p2.o1', report: 'b', sentence: 'p2.s1', indicator: 'members', also: null });
  const { groups } = discrepanciesView(publicationOf(row({ indicator: 'cards', also: 'members' }), other), voice('en'));
  expect(groups[1]?.things[0]?.heading?.name).toBe('members');
});

test('what is nearly the same thing comes last, with what it differs in', () => {
  const other = row({ id: 'b.p2.o1', report: 'b', sentence: 'p2.s1', measure: 'flow', kind: 'target' });
  const { groups } = discrepanciesView(publicationOf(row(), other), voice('en'));
  expect(groups.map(({ kind, things }) => [kind, things.map(({ differs }) => differs)])).toEqual([
    ['differ', []],
    ['near', ['discrepancies.differIn(discrepancies.scopes.kindlist.commadiscrepancies.scopes.measure)']],
  ]);
});

test('corrections stand newest first, those of one cause together, each with what it was', () => {
  const told = (date: string, what: string, fields: object = {}): unknown => ({
    date,
    what: [what],
    field: 'value',
    old: 1,
    new: null,
    reason: { zh: '误', en: 'wrong' },
    ...fields,
  });
  const publication = {
    ...publicationOf(row()),
    corrections: [
      told('2026-11-21', 'observation a.p1.o1'),
      told('2026-11-21', 'indicator members', { field: 'zh', old: '员', new: '会员' }),
      told('2026-12-01', 'observation gone.p1.o1'),
    ],
  } as unknown as Publication;
  expect(correctionList(publication, 'en')).toEqual([
    {
      date: '2026-12-01',
      day: '1 December 2026',
      reason: 'wrong',
      changes: [{ id: 'gone.p1.o1', address: null, field: 'value', old: '1', now: null }],
    },
    {
      date: '2026-11-21',
      day: '21 November 2026',
      reason: 'wrong',
      changes: [
        { id: 'a.p1.o1', address: '/en/data/#a.p1.o1', field: 'value', old: '1', now: null },
        { id: 'members', address: '/en/data/indicators/members/', field: 'zh', old: '员', now: '会员' },
      ],
    },
  ]);
});

test('a note tells a figure’s reading in one line', () => {
  const note = figureNote(row(), publicationOf(), voice('zh'));
  expect(note).toEqual({
    id: 'a.p1.o1',
    inFull: '218,000人',
    limits: 'limits.rounded(21.75万, 21.85万, 人)',
    label: { text: '会员', language: 'zh' },
    reading: '东城区list.pauseperiod.year(2016)list.pausemeasures.stock',
    rowAddress: '/zh/data/#a.p1.o1',
    charts: [{ address: '/zh/infographics/two-years/members/', finding: '会员增' }],
  });
  expect(figureNote(row({ indicator: null }), publicationOf(), voice('en'))).toMatchObject({
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
      ?.groups.flatMap(({ options }) => options.map(({ value }) => value));
  expect(years(row(), row({ period: '2013/2015' }))).toEqual(['2016', '2015', '2014', '2013']);
  expect(years(row(), row({ period: null }))).toEqual(['2016', 'none']);
});

test('a clause stands in the page’s language, the other beneath it once there is one', () => {
  const [zh, en] = [
    { text: '会员3人', language: 'zh' },
    { text: '3 members', language: 'en' },
  ];
  const row = { quote: zh.text, quote_en: en.text };
  expect([clauseWords(row, 'zh'), clauseWords(row, 'en')]).toEqual([
    { ...zh, beneath: en },
    { ...en, beneath: zh },
  ]);
  expect(clauseWords({ ...row, quote_en: null }, 'en')).toEqual({ ...zh, beneath: null });
});

test('the files to take away begin with the package, each with its format', () => {
  const links = dataFileLinks(voice('zh'));
  expect(links[0]).toEqual(['data.archive', '/data/gongbao.zip']);
  expect(links).toContainEqual(['data.file(全部数字, CSV)', '/data/observations.csv']);
  expect(new Set(links.map(([, address]) => address)).size).toBe(links.length);
});
