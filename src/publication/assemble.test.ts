// The join: reports in their order, rows under their reports and indicators, uses of terms, contexts, what stands
// over parts.
import { describe, expect, test } from 'vitest';
import type { Concept } from '../termbase/index.ts';
import { assemble, frontmatterOf, type Publication, type RecordedEdition } from './index.ts';

type Observation = RecordedEdition['observations'][number];

const observation = (id: string, fields: Partial<Observation> = {}): Observation =>
  ({
    id,
    block: id.split('.')[0],
    sentence: `${id.split('.')[0]}.s1`,
    line: 3,
    at: [2, 7],
    quote: '会员21.8万人',
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
    district: 'east',
    measure: 'stock',
    per: null,
    repeats: null,
    partOf: null,
    resp: 'rule',
    was: null,
    reason: null,
    ...fields,
  }) as Observation;

function edition(
  id: string,
  { year = 2016, district = 'east', text = '全市工会共有会员。', observations = [] as readonly Observation[] } = {},
): RecordedEdition {
  return {
    header: { id, title: `${id}之题`, year, period: `${year}`, district, published: null, source: '年鉴' },
    blocks: [
      { id: 'title', type: 'title', text: `${id}之题`, sources: [] },
      { id: 'h1', type: 'head', level: 2, text: '一、组织', sources: [] },
      { id: 'h2', type: 'head', level: 3, text: '（一）建会', sources: [] },
      { id: 'p1', type: 'p', text, sources: [] },
    ],
    sentences: [{ id: 'p1.s1', block: 'p1', at: [0, text.length] }],
    emendations: [],
    formeWork: [],
    anchors: [],
    positions: [],
    lines: ['a', 'b'],
    struck: [],
    dropped: [],
    observations,
    segments: [],
    translation: [],
    quotesEn: {},
    keyFigures: observations.slice(0, 1).map((one) => ({ indicator: 'members', observation: one.id })),
  } as unknown as RecordedEdition;
}

const concept = (id: string, zh: string, context: readonly string[] = []): Concept =>
  ({
    id,
    domain: 'organisation',
    zh: { terms: [{ text: zh, status: 'preferred', forms: [], not: [], context, source: null }], definition: zh },
    en: { terms: [{ text: id, status: 'preferred', forms: [], not: [], context: [], source: null }], definition: id },
    related: [],
    sources: [],
    broader: { generic: [], partitive: [], instantial: [] },
  }) as unknown as Concept;

function join(editions: readonly RecordedEdition[], concepts: readonly Concept[] = []): Publication {
  const [districts, indicators] = [
    ['beijing', 'east', 'west'].map((id) => ({ id })),
    ['members', 'unions'].map((id) => ({ id })),
  ];
  return assemble({
    editions,
    districts,
    indicators,
    units: [],
    concepts,
    charts: [],
    sources: [],
    phrases: [],
    corrections: [],
    release: {
      version: '1.2.3',
      date: '2026-11-21',
      author: { zh: '编', en: 'Ed.' },
      abstract: { zh: '述', en: 'abs.' },
    },
  } as unknown as Parameters<typeof assemble>[0]).value;
}

const ids = (rows: readonly { readonly id: string }[] = []): readonly string[] => rows.map(({ id }) => id);

describe('reports', () => {
  test('stand newest work first, within a year as the list of districts has them, then by id', () => {
    const given = [
      edition('old', { year: 2015 }),
      edition('west', { district: 'west' }),
      edition('unlisted', { district: 'nowhere' }),
      edition('new', { year: 2022, district: 'west' }),
      edition('east-b'),
      edition('city', { district: 'beijing' }),
      edition('east-a'),
    ];
    const order = ['new', 'city', 'east-a', 'east-b', 'west', 'unlisted', 'old'];
    expect(ids(join(given).reports)).toEqual(order);
    expect(ids(join(given.toReversed()).reports)).toEqual(order);
  });

  test('have a row each, with their counts and the published ids of their key figures', () => {
    const { report } = join([edition('a', { text: '全市 共有\n三人。', observations: [observation('p1.o1')] })]);
    expect(report.get('a')).toEqual({
      id: 'a',
      title: { zh: 'a之题', en: null },
      year: 2016,
      scope: 'period',
      period: '2016',
      district: 'east',
      published: null,
      source: '年鉴',
      keyFigures: [{ indicator: 'members', observation: 'a.p1.o1' }],
      counts: { lines: 2, characters: 3 + 4 + 5 + 7, blocks: 4, sentences: 1, observations: 1, emendations: 0 },
    });
  });

  test('have the heads of their parts, not of the sections in them', () => {
    expect(join([edition('a')]).partHeads.get('a')).toEqual(['一、组织']);
  });

  test('have a change to show the method by where one can be shown', () => {
    const changed = {
      ...edition('b'),
      emendations: [
        { block: 'p1', at: [4, 6], line: 1, sic: '共用', corr: '共有', reason: { zh: '误', en: 'slip' }, resp: 'rule' },
      ],
    } as unknown as RecordedEdition;
    expect([...join([edition('a'), changed]).sampleChanges]).toEqual([
      ['b', { sic: '共用', corr: '共有', resp: 'rule', before: '全市工会', after: '会员。' }],
    ]);
  });
});

describe('observations', () => {
  const given = [
    edition('old', { year: 2015, observations: [observation('p1.o1'), observation('p1.o2', { indicator: null })] }),
    edition('new', {
      year: 2017,
      observations: [
        observation('h1.o1', { indicator: 'unions', also: 'members' }),
        observation('p1.o1', { also: 'members' }),
      ],
    }),
    edition('none', { year: 2016 }),
  ];

  test('are rows under published ids, in the order of the reports, each report’s in its own', () => {
    const { observations, observation: byId, rowsOfReport } = join(given);
    expect(ids(observations)).toEqual(['new.h1.o1', 'new.p1.o1', 'old.p1.o1', 'old.p1.o2']);
    expect(byId.get('old.p1.o1')).toEqual({
      id: 'old.p1.o1',
      report: 'old',
      paragraph: 'p1',
      sentence: 'p1.s1',
      sentenceId: 'old.p1.s1',
      line: 3,
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
      district: 'east',
      measure: 'stock',
      per: null,
      repeats: null,
      partOf: null,
      cumulative: true,
      resp: 'rule',
      was: null,
      reason: null,
    });
    expect([ids(rowsOfReport.get('new')), ids(rowsOfReport.get('old')), rowsOfReport.get('none')]).toEqual([
      ['new.h1.o1', 'new.p1.o1'],
      ['old.p1.o1', 'old.p1.o2'],
      undefined,
    ]);
  });

  test('stand under every indicator that they name, once, and under none where they name none', () => {
    const { rowsOfIndicator } = join(given);
    expect([...rowsOfIndicator].map(([indicator, rows]) => [indicator, ids(rows)])).toEqual([
      ['unions', ['new.h1.o1']],
      ['members', ['new.h1.o1', 'new.p1.o1', 'old.p1.o1']],
    ]);
  });
});

describe('concepts', () => {
  const concepts = [concept('union', '工会', ['old.p1.s1', 'old.p9.s1']), concept('member', '会员')];
  const given = [edition('old', { year: 2015 }), edition('new', { year: 2017, text: '服务会员。依靠工会组织' })];

  test('have their uses report by report, each in its clause, with the sentence that holds it', () => {
    const { uses } = join(given, concepts);
    expect(uses.get('union')).toMatchObject([
      {
        concept: 'union',
        report: 'new',
        block: 'p1',
        sentence: 'p1.s1',
        before: '服务会员。依靠',
        term: '工会',
        after: '组织',
        en: null,
      },
      {
        concept: 'union',
        report: 'old',
        block: 'p1',
        sentence: 'p1.s1',
        before: '全市',
        term: '工会',
        after: '共有会员。',
        en: null,
      },
    ]);
    expect(uses.get('member')).toMatchObject([
      { report: 'new', before: '服务', after: '。依靠工会组织' },
      { report: 'old', before: '全市工会共有', after: '。' },
    ]);
  });

  test('belong to the sentence that holds them, from its first character to its last', () => {
    const two = {
      ...edition('a', { text: '会员入会。会员找工会' }),
      sentences: [
        { id: 'p1.s1', block: 'p1', at: [0, 5] },
        { id: 'p1.s2', block: 'p1', at: [5, 10] },
      ],
    };
    const { uses } = join([two as unknown as RecordedEdition], concepts);
    expect([uses.get('member'), uses.get('union')].map((all) => all?.map(({ sentence }) => sentence))).toEqual([
      ['p1.s1', 'p1.s2'],
      ['p1.s2'],
    ]);
  });

  test('have no sentence where a use stands in none', () => {
    const { uses } = join([{ ...edition('a'), sentences: [] }], concepts);
    expect(uses.get('union')?.map(({ sentence }) => sentence)).toEqual([null]);
  });

  test('have the text of the sentences they name, and of no other', () => {
    expect([...join(given, concepts).contexts]).toEqual([['old.p1.s1', '全市工会共有会员。']]);
  });

  test('are found by id and kept as the one list', () => {
    const { concepts: byId, conceptList } = join([], concepts);
    expect([ids(conceptList), byId.get('member')]).toEqual([['union', 'member'], concepts[1]]);
  });
});

test('the frontmatter of a report lists its headings, and its key figures under published ids', () => {
  expect(frontmatterOf(edition('a', { observations: [observation('p1.o1')] }))).toEqual({
    id: 'a',
    title: { zh: 'a之题', en: null },
    year: 2016,
    period: '2016',
    district: 'east',
    published: null,
    source: '年鉴',
    keyFigures: [{ indicator: 'members', observation: 'a.p1.o1' }],
    headings: [
      { id: 'h1', level: 2, text: '一、组织' },
      { id: 'h2', level: 3, text: '（一）建会' },
    ],
  });
});

test('a report that tells mostly of other times, or of none it names, says so', () => {
  const scope = (...periods: readonly (string | null)[]): string | undefined =>
    join([
      edition('a', { observations: periods.map((period, i) => observation(`p1.o${i + 1}`, { period })) }),
    ]).report.get('a')?.scope;
  expect([scope('2016', null), scope('2016', null, '2015'), scope('2016'), scope()]).toEqual([
    'period',
    'until',
    'period',
    'period',
  ]);
});

test('every sentence is a row under an id of its own, read anew each time', () => {
  const all = join([edition('a', { text: '会员多。' }), edition('b')]);
  const row = { id: 'a.p1.s1', report: 'a', block: 'p1', zh: '会员多。', en: null, segment: null };
  expect([[...all.sentences()][0], [...all.sentences()].map(({ id }) => id)]).toEqual([row, ['a.p1.s1', 'b.p1.s1']]);
});

describe('English', () => {
  const text = '工会多。会员3人。';
  const work = [{ step: 'draft', by: { zh: '甲', en: 'A' }, on: '2026-01-02' }];
  const segment = { block: 'p1', status: 'draft', entry: 0, zh: text, en: 'Unions abound, with 3 members.' };
  const translated = (fields: object) =>
    ({
      ...edition('a', { text, observations: [observation('p1.o1'), observation('p1.o2')] }),
      sentences: [
        { id: 'p1.s1', block: 'p1', at: [0, 4] },
        { id: 'p1.s2', block: 'p1', at: [4, 9] },
      ],
      segments: [{ ...segment, sentences: ['p1.s1', 'p1.s2'], ...fields }],
      translation: work,
      quotesEn: { 'p1.o2': '3 members' },
    }) as unknown as RecordedEdition;
  const concepts = [concept('union', '工会', ['a.p1.s1']), concept('member', '会员', ['a.p1.s2', 'b.p1.s1'])];

  test('of joined sentences stands at each, with the sentence it begins at', () => {
    const rows = [...join([translated({})]).sentences()];
    expect(rows.map(({ id, en, segment: first }) => [id, en, first])).toEqual([
      ['a.p1.s1', segment.en, 'a.p1.s1'],
      ['a.p1.s2', segment.en, 'a.p1.s1'],
    ]);
  });

  test('stands beside uses of terms and sentences that entries show', () => {
    const { uses, contexts, englishContexts } = join([translated({}), edition('b')], concepts);
    expect(uses.get('member')?.map(({ report, en }) => [report, en])).toEqual([
      ['a', segment.en],
      ['b', null],
    ]);
    expect([...contexts.keys()]).toEqual(['a.p1.s1', 'a.p1.s2', 'b.p1.s1']);
    expect([...englishContexts]).toEqual([
      ['a.p1.s1', segment.en],
      ['a.p1.s2', segment.en],
    ]);
  });

  test('that is stale stands nowhere', () => {
    const all = join([translated({ was: '工会少。' })], concepts);
    expect([...all.sentences()].map(({ en, segment: first }) => [en, first])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect([all.uses.get('union')?.[0]?.en, all.englishContexts.size]).toEqual([null, 0]);
  });

  test('of a figure is what convert found', () => {
    expect(join([translated({})]).observations.map(({ quote_en }) => quote_en)).toEqual([null, '3 members']);
  });

  test('is listed segment by segment, and by whom', () => {
    const { segments, translations } = join([translated({}), edition('b')]);
    const rows = [{ ...segment, report: 'a', sentences: ['p1.s1', 'p1.s2'] }];
    expect([[...segments()], [...segments()]]).toEqual([rows, rows]);
    expect([...translations]).toEqual([['a', work]]);
  });
});
