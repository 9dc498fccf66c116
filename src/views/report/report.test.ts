// What lists and heads say of a report.
import { describe, expect, test } from 'vitest';
import type { Block } from '../../edition/index.ts';
import type { ObservationRow, RecordedEdition, ReportRow } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { neighbours } from './neighbours.ts';
import { keyFigureNote } from './key-figures.ts';
import { quotesOf } from './quotes.ts';
import { byDistrict, byYear, yearSpan } from './report-groups.ts';
import { keyFigureWords, reportDescription } from './report-description.ts';
import { reportItems } from './report-list.ts';
import { reportsView } from './reports-view.ts';
import { reportFacts } from './report-facts.ts';
import { reportHead } from './report-head.ts';

const districts = new Map(['beijing', 'east'].map((id) => [id, { id, zh: `${id}区`, en: id }])) as never;
const report = (id: string, year: number, rest: Partial<ReportRow> = {}): ReportRow => ({
  id,
  year,
  title: { zh: `${id}题`, en: null },
  period: `${year}`,
  scope: 'period',
  district: 'east',
  published: null,
  source: null,
  keyFigures: [],
  counts: { lines: 1200, characters: 1700, blocks: 1, sentences: 1, observations: 1, emendations: 0 },
  ...rest,
});
const reports = [report('c', 2022), report('b', 2017, { district: 'beijing' }), report('a', 2017)];

describe('a report by itself', () => {
  test('has its title in the page’s language, else in Chinese, and the other one beside it', () => {
    const translated = report('a', 2016, { title: { zh: '题', en: 'Title' } });
    expect(reportHead(translated, { districts }, voice('zh'))).toMatchObject({
      title: { text: '题', language: 'zh' },
      other: { text: 'Title', language: 'en' },
    });
    expect(reportHead(translated, { districts }, voice('en'))).toMatchObject({
      title: { text: 'Title', language: 'en' },
      other: { text: '题', language: 'zh' },
    });
    expect(reportHead(report('a', 2016), { districts }, voice('en'))).toMatchObject({
      title: { text: 'a题', language: 'zh' },
      other: null,
      work: 'work.year(2016)',
    });
  });

  test('counts as each language writes counts', () => {
    const zh = { ...voice('zh'), words: null };
    expect(reportFacts(report('a', 2016), { districts }, zh)).toMatchObject({
      lines: 'article.lines(1200)',
      length: 'article.lengthIs(1700, 4)',
      published: 'article.unknown',
    });
    const en = { ...voice('en'), words: 1010 };
    expect(reportFacts(report('a', 2016, { published: '2017-03' }), { districts }, en)).toMatchObject({
      lines: 'article.lines(1,200)',
      length: 'article.wordsAre(1,010, 5)',
      published: 'March 2017',
    });
  });
});

describe('a report in one sentence', () => {
  const keyFigures = ['o1', 'o2', 'o3', 'o4', 'gone'].map((id) => ({
    observation: id,
    indicator: id === 'o2' ? 'unnamed' : 'members',
  })) as never;
  const figure = {
    text: '21.8万',
    value: 218000,
    upper: null,
    unit: '人',
    unitId: 'persons',
    per: null,
    bound: 'exact',
    measure: 'stock',
    period: '2016',
  } as unknown as ObservationRow;
  const known = {
    districts,
    observation: new Map(['o1', 'o2', 'o3', 'o4'].map((id) => [id, figure])),
    indicators: new Map([['members', { zh: '会员', en: 'Members' }]]) as never,
    units: new Map([['persons', { en: { one: 'person', other: 'people' } }]]) as never,
  };
  const described = (one: ReportRow): string => reportDescription(one, known as never, voice('zh'));

  test('tells where and when, and its first key figures', () => {
    expect(described(report('a', 2016, { keyFigures }))).toBe(
      'infographics.sourceIs(east区, period.year(2016))list.colon会员21.8万人list.semicolon会员21.8万人',
    );
  });

  test('ends with the place where it has no figures', () => {
    expect(described(report('a', 2016))).toBe('infographics.sourceIs(east区, period.year(2016))');
  });

  test('leaves out figures without a row or a name, and those past the number asked for', () => {
    expect(keyFigureWords({ keyFigures, period: '2016' }, known, { ...voice('en'), count: 5 })).toEqual([
      'Members: 218,000 people',
      'Members: 218,000 people',
      'Members: 218,000 people',
    ]);
    expect(keyFigureWords({ keyFigures, period: '2016' }, known, { ...voice('zh'), count: 1 })).toEqual([
      '会员21.8万人',
    ]);
  });
});

test('a key figure that was added up, or is of another time, says so', () => {
  const note = (measure: 'stock' | 'running_total', period: string | null): string =>
    keyFigureNote({ measure, period }, { period: '2022' }, voice('zh').t);
  expect([
    note('stock', '2022'),
    note('running_total', '2022'),
    note('stock', '2021'),
    note('running_total', null),
  ]).toEqual([
    '',
    'list.openmeasures.running_totallist.close',
    'list.openperiod.year(2021)list.close',
    'list.openmeasures.running_totallist.commadata.noTimelist.close',
  ]);
});

test('a report that mostly looks back says up to when, in its head and in lists', () => {
  const back = report('a', 2022, { scope: 'until' });
  expect([
    reportHead(back, { districts }, voice('zh')).work,
    reportFacts(back, { districts }, { ...voice('zh'), words: null }).period,
  ]).toEqual(['work.until(period.year(2022))', 'period.until(period.year(2022))']);
});

describe('reports in lists', () => {
  test('have the Chinese title under an English one', () => {
    const known = { districts, observation: new Map(), indicators: new Map(), units: new Map() };
    const titled = report('a', 2016, { title: { zh: '题', en: 'Title' } });
    const items = (['en', 'zh'] as const).map((one) => reportItems([titled], known, { ...voice(one), count: 2 })[0]);
    expect(items.map((item) => [item?.title.text, item?.original])).toEqual([
      ['Title', '题'],
      ['题', null],
    ]);
  });

  test('stand under their years, newest first, and under the districts of the list that have one', () => {
    expect(byYear(reports.toReversed()).map(({ key, reports: group }) => [key, group.map(({ id }) => id)])).toEqual([
      [2022, ['c']],
      [2017, ['a', 'b']],
    ]);
    expect(
      byDistrict({ reports, districts }).map(({ key, reports: group }) => [key.id, group.map(({ id }) => id)]),
    ).toEqual([
      ['beijing', ['b']],
      ['east', ['c', 'a']],
    ]);
    expect(byDistrict({ reports: reports.slice(0, 1), districts }).map(({ key }) => key.id)).toEqual(['east']);
  });

  test('show where and when, the title as it can be shown, and key figures as far as there are any', () => {
    const known = { districts, observation: new Map(), indicators: new Map(), units: new Map() };
    expect(reportItems([reports[0]!], known, { ...voice('en'), count: 2 })).toEqual([
      {
        address: '/en/reports/c/',
        district: 'east',
        period: 'period.year(2022)',
        title: { text: 'c题', language: 'zh' },
        original: null,
        figures: '',
      },
    ]);
  });

  test('stand on one page, counted, with the years they span', () => {
    const {
      says,
      years,
      districts: places,
    } = reportsView({ reports, districts, observation: new Map(), indicators: new Map() } as never, voice('en'));
    expect(says).toBe('reports.says(three, period.interval(2017, 2022))');
    expect(years.map(({ year, reports: own }) => [year, own.length])).toEqual([
      [2022, 1],
      [2017, 2],
    ]);
    expect(places[0]).toEqual({
      id: 'beijing',
      name: 'beijing',
      reports: [{ address: '/en/reports/b/', period: 'period.year(2017)' }],
    });
  });

  test('tell of a span of years, or of the one', () => {
    expect([yearSpan(reports, voice('zh').t), yearSpan(reports.slice(1), voice('zh').t)]).toEqual([
      'period.interval(2017, 2022)',
      'period.year(2017)',
    ]);
  });

  test('have neighbours, one alone at either end', () => {
    const sides = (one: ReportRow): string[] =>
      neighbours(one, { reports, districts }, voice('en')).map(
        ({ side, where, address }) => `${side}: ${where} ${address}`,
      );
    expect(sides(reports[1]!)).toEqual([
      'previous: east period.year(2022) /en/reports/c/',
      'next: east period.year(2017) /en/reports/a/',
    ]);
    expect(sides(reports[0]!).map((side) => side.slice(0, 4))).toEqual(['next']);
    expect(sides(reports[2]!).map((side) => side.slice(0, 4))).toEqual(['prev']);
  });
});

describe('quotes', () => {
  const block: Block = { id: 'p2', type: 'p', text: '甲。会员5人，工会3家。', sources: [] };
  const edition = {
    header: { id: 'a' },
    blocks: [block],
    sentences: [
      { id: 'p2.s1', block: 'p2', at: [0, 2] },
      { id: 'p2.s2', block: 'p2', at: [2, 13] },
    ],
    observations: [
      { id: 'p2.o1', block: 'p2', at: [4, 5] },
      { id: 'p2.o2', block: 'p2', at: [9, 10] },
    ],
    segments: [],
  } as unknown as RecordedEdition;
  const row = (id: string) =>
    ({ id: `a.${id}`, report: 'a', paragraph: 'p2', sentence: 'p2.s2' }) as unknown as ObservationRow;
  const known = {
    districts,
    report: new Map([['a', report('a', 2016)]]),
    observation: new Map([
      ['a.p2.o1', row('p2.o1')],
      ['a.p2.o2', row('p2.o2')],
    ]),
  };
  const shown = (ids: readonly string[]): string[] =>
    quotesOf(ids, known, { ...voice('zh'), editionOf: () => edition }).map(({ pieces, where, paragraph, address }) => {
      const marked = pieces.map(({ text, annotations }) => (annotations.length > 0 ? `{${text}}` : text));
      return `${marked.join('')} ${where} ¶${paragraph} ${address}`;
    });

  test('a sentence stands once, with all its figures that were asked for', () => {
    expect(shown(['a.p2.o1', 'a.p2.o2'])).toEqual([
      '会员{5}人，工会{3}家。 east区 period.year(2016) ¶2 /zh/reports/a/#p2.s2',
    ]);
    expect(shown(['a.p2.o2'])).toEqual(['会员5人，工会{3}家。 east区 period.year(2016) ¶2 /zh/reports/a/#p2.s2']);
  });

  test('an id that nobody knows gives none', () => {
    expect(shown(['a.p9.o9'])).toEqual([]);
  });

  test('stands in the page’s language with the other beneath, whole segments of both', () => {
    const zh = block.text;
    const segment = { block: 'p2', sentences: ['p2.s1', 'p2.s2'], zh, en: 'So: 5 members, 3 unions.', status: 'draft' };
    const both = (fields: object, language: 'zh' | 'en') =>
      quotesOf(['a.p2.o1', 'a.p2.o2'], known, {
        ...voice(language),
        editionOf: () => ({ ...edition, segments: [{ ...segment, ...fields }] }) as unknown as RecordedEdition,
      }).map(({ language: own, pieces, beneath, address }) => [
        own,
        ...[pieces, beneath?.pieces].map((all) =>
          all?.map(({ text, annotations }) => (annotations.length > 0 ? `{${text}}` : text)).join(''),
        ),
        address,
      ]);
    const chinese = zh.replace('5', '{5}').replace('3', '{3}');
    const english = 'So: {5} members, {3} unions.';
    expect(both({}, 'en')).toEqual([['en', english, chinese, '/en/reports/a/#p2.s2']]);
    expect(both({}, 'zh')).toEqual([['zh', chinese, english, '/zh/reports/a/#p2.s2']]);
    expect(both({ was: '旧' }, 'en')).toEqual([['zh', chinese, undefined, '/en/reports/a/#p2.s2']]);
  });
});
