// What pages say of a concept: where it occurs, its uses, what is near it, its files and its JSON-LD.
import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/index.ts';
import type { Publication, ReportRow, TermUse } from '../../publication/index.ts';
import type { Concept } from '../../termbase/index.ts';
import { voice } from '../cases/voice.ts';
import { definedTerm, definedTermSet } from './defined-term.ts';
import { glossaryFiles } from './glossary-files.ts';
import { glossarySections, glossaryTabs, typedNames } from './glossary-view.ts';
import { pinyinWords, typedPinyin } from './pinyin-words.ts';
import { termLines } from './term-lines.ts';
import { termRemarks } from './term-remarks.ts';
import { termUses } from './term-uses.ts';
import { departuresOf } from './departures.ts';
import { termView } from './term-view.ts';
import { someUses, usesByReport } from './uses-by-report.ts';

const report = (id: string, year: number): ReportRow =>
  ({ id, year, district: 'beijing', period: String(year) }) as ReportRow;
const use = (of: string, sentence: string | null, term = '工会'): TermUse =>
  ({
    concept: 'union',
    report: of,
    block: sentence?.split('.')[0] ?? 'p9',
    sentence,
    before: '前',
    term,
    after: '后',
    cutBefore: false,
    cutAfter: true,
    en: null,
    enAt: null,
    departs: null,
  }) as TermUse;
const noBroader = { generic: [], partitive: [], instantial: [] };
const plainTerm = {
  type: 'fullForm',
  partOfSpeech: 'noun',
  reliability: 'attested',
  source: null,
  since: null,
  until: null,
  body: null,
  reason: null,
  context: [],
};
const concept = (id: string, fields: object = {}): Concept =>
  ({
    id,
    broader: noBroader,
    related: [],
    sources: [],
    regions: [],
    choose: null,
    elements: null,
    note: null,
    history: null,
    zh: {
      definition: '职工的组织。',
      terms: [
        { ...plainTerm, text: `${id}会`, status: 'preferred', pinyin: 'gōng-huì' },
        { ...plainTerm, text: '老名', status: 'deprecated', pinyin: 'lǎo-míng', reason: { zh: '旧', en: 'old' } },
      ],
    },
    en: { definition: 'An organisation.', literal: null, terms: [{ ...plainTerm, text: id, status: 'preferred' }] },
    ...fields,
  }) as unknown as Concept;

const reports = [report('late', 2017), report('early', 2015)];
const uses = [
  use('late', 'p1.s1'),
  use('late', 'p1.s1', '市总'),
  use('late', 'p1.s2'),
  use('late', null),
  use('early', 'p2.s1'),
];
const concepts = [
  concept('union', { broader: { ...noBroader, generic: ['body'] } }),
  concept('body'),
  concept('league', { broader: { ...noBroader, partitive: ['union'] } }),
  concept('one', { broader: { ...noBroader, instantial: ['union'] } }),
];
const phrase = {
  id: 'act-as',
  related: ['union'],
  zh: { patterns: [{ text: '当好…' }] },
  en: { patterns: [{ text: 'act as', status: 'preferred' }] },
};
const publication = {
  reports,
  report: new Map(reports.map((one) => [one.id, one])),
  uses: new Map([['union', uses]]),
  departures: new Map(),
  districts: new Map([['beijing', { id: 'beijing', zh: '全市', en: 'Beijing' }]]),
  concepts: new Map(concepts.map((one) => [one.id, one])),
  relations: new Map([['union', { narrower: ['league', 'one'], related: ['body', 'gone'] }]]),
  phrases: [phrase],
  sources: new Map([
    [
      'law',
      { id: 'law', work: { zh: '法', en: 'Law' }, date: '2021-12-24', url: 'https://example.org/', seen: '2026-11-21' },
    ],
  ]),
  contexts: new Map([
    ['late.p1.s1', '工会开会。'],
    ['late.p1.s2', '会员多。'],
  ]),
  englishContexts: new Map([['late.p1.s1', 'The union met.']]),
  phraseUses: new Map([['act-as', []]]),
} as unknown as Publication;

test('uses stand report by report, the earliest work first', () => {
  const found = usesByReport('union', publication);
  expect(found.map((one) => [one.report.id, one.uses.map(({ sentence, term }) => `${sentence} ${term}`)])).toEqual([
    ['early', ['p2.s1 工会']],
    ['late', ['p1.s1 工会', 'p1.s1 市总', 'p1.s2 工会', 'null 工会']],
  ]);
  expect(usesByReport('body', publication).flatMap((one) => one.uses)).toEqual([]);
});

test('some of them are a sentence of each report, then a second of each, in the same order', () => {
  const some = (most: number): string[] =>
    someUses(usesByReport('union', publication), most).map(({ report: id, sentence }) => `${id} ${sentence}`);
  expect(some(2)).toEqual(['early p2.s1', 'late p1.s1']);
  expect(some(3)).toEqual(['early p2.s1', 'late p1.s1', 'late p1.s2']);
  expect(some(9)).toHaveLength(4);
});

test('a line that its sentence outruns ends in dots', () => {
  const [whole, cut] = termUses(
    [use('late', 'p1.s1'), { ...use('late', 'p1.s2'), cutBefore: true, cutAfter: false }],
    publication,
    voice('zh'),
  );
  expect([whole?.before, whole?.after, cut?.before, cut?.after]).toEqual(['前', '后……', '……前', '后']);
});

test('a use leads to its sentence, or to its block, and names its report', () => {
  expect(
    termUses([use('late', 'p1.s2'), use('late', null), use('lost', 'p1.s1')], publication, voice('en')).map(
      ({ address, where }) => [address, where],
    ),
  ).toEqual([
    ['/en/reports/late/#p1.s2', 'Beijing period.year(2017)'],
    ['/en/reports/late/#p9', 'Beijing period.year(2017)'],
    ['/en/reports/lost/#p1.s1', 'lost'],
  ]);
});

test('a concept’s page counts its uses and names what is near it by kind, only the kinds it has', () => {
  const view = termView(concepts[0]!, publication, voice('en'));
  expect([view.title, view.description, view.address, view.concordance, view.total]).toEqual([
    'union union会',
    'An organisation.',
    '/en/glossary/union/',
    '/en/glossary/union/concordance/',
    5,
  ]);
  expect(view.counts).toEqual({
    of: 'report',
    lines: [
      { where: 'Beijing period.year(2015)', address: '/en/reports/early/', count: 1 },
      { where: 'Beijing period.year(2017)', address: '/en/reports/late/', count: 4 },
    ],
  });
  expect(view.uses).toHaveLength(4);
  expect(view.kin.map(({ kind, lines }) => [kind, lines.map(({ address }) => address)])).toEqual([
    ['kindOf', ['/en/glossary/body/']],
    ['parts', ['/en/glossary/league/']],
    ['instances', ['/en/glossary/one/']],
    ['related', ['/en/glossary/body/']],
    ['phrases', ['/en/glossary/phraseology/#act-as']],
  ]);
  const bare = termView(concepts[1]!, publication, voice('zh'));
  expect([bare.kin, bare.concordance, bare.sources, bare.remarks]).toEqual([[], null, [], []]);
});

test('a page that shows every use does not lead to the same lines again', () => {
  const few = { ...publication, uses: new Map([['union', uses.slice(3)]]) };
  expect(termView(concepts[0]!, few, voice('en')).concordance).toBeNull();
});

test('a source stands once, the definition’s first, with its places; terms point to its number', () => {
  const cited = (at: string): object => ({ work: 'law', at: { zh: at, en: at } });
  const one = concept('union', {
    sources: [{ sentence: 'late.p1.s1' }],
    en: {
      ...concepts[0]!.en,
      terms: [
        {
          ...plainTerm,
          text: 'union',
          status: 'preferred',
          reliability: 'cited',
          source: cited('art. 2'),
          body: 'NPC',
          since: 2016,
        },
        { ...plainTerm, text: 'league', status: 'admitted', source: cited('art. 3') },
      ],
    },
  });
  const { sources, terms } = termView(one, publication, voice('en'));
  expect(sources).toEqual([
    {
      number: 1,
      of: 'term.sourceOf.definition',
      name: '工会开会。',
      language: 'zh',
      address: '/en/reports/late/#p1.s1',
      facts: ['Beijing period.year(2017)'],
    },
    {
      number: 2,
      of: 'term.sourceOf.terms',
      name: 'Law',
      language: 'en',
      address: 'https://example.org/',
      facts: ['art. 2', 'art. 3', '24 December 2021', 'term.seen(21 November 2026)'],
    },
  ]);
  expect(terms.en.map(({ source }) => source)).toEqual([
    { says: 'term.sourceNumber(2)', number: 2, at: 'art. 2' },
    { says: 'term.sourceNumber(2)', number: 2, at: 'art. 3' },
  ]);
  expect(terms.en[0]!.says.split('list.pause')).toEqual([
    'term.status.preferred',
    'term.reliability.cited',
    'term.body(NPC)',
    'term.since(2016)',
    'term.speech.noun',
  ]);
  expect(terms.zh[1]).toMatchObject({
    isDeprecated: true,
    reason: 'old',
    says: 'term.status.deprecatedlist.pauseterm.speech.noun',
    pinyin: 'lǎomíng',
  });
});

test('remarks say what is to be minded, and tell a false friend from the same thing', () => {
  const both = (text: string): object => ({ zh: `${text}中`, en: text });
  const one = concept('union', {
    choose: both('which'),
    elements: { 职工: 'staff', reason: both('because') },
    history: both('then'),
    regions: [
      { region: 'TW', text: '工會', falseFriend: false, note: both('law') },
      { region: 'HK', text: '工盟', falseFriend: true, note: both('other') },
    ],
  });
  expect(termRemarks(one, voice('en')).map(({ label, term, text }) => [label, term?.tag, term?.kind, text])).toEqual([
    ['term.remark.choose', undefined, undefined, 'which'],
    ['term.remark.element', undefined, undefined, 'term.elementIs(职工, staff) because'],
    ['term.remark.history', undefined, undefined, 'then'],
    ['term.region.TW', 'zh-Hant-TW', 'term.sameThing', 'law'],
    ['term.region.HK', 'zh-Hant-HK', 'term.falseFriend', 'other'],
  ]);
});

test('a defined term has its other terms as alternates, and addresses only where the site’s is known', () => {
  expect(definedTerm(concepts[0]!, voice('zh'), undefined)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    termCode: 'union',
    name: 'union会',
    description: '职工的组织。',
    inLanguage: 'zh-Hans',
    alternateName: [{ '@value': 'union', '@language': 'en' }],
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: 'site.namelist.colonglossary.title',
      inLanguage: ['zh-Hans', 'en'],
    },
  });
  expect(definedTerm(concepts[0]!, voice('en'), 'https://example.org/sub')).toMatchObject({
    name: 'union',
    url: 'https://example.org/sub/en/glossary/union/',
  });
  expect(definedTermSet(voice('en'), 'https://example.org')).toMatchObject({
    '@id': 'https://example.org/en/glossary/',
    url: 'https://example.org/en/glossary/',
  });
});

test('the glossary’s files are those of the data that begin so', () => {
  const files = glossaryFiles(voice('en'));
  expect(files.map(([, address]) => address)).toContain('/data/glossary.skos.ttl');
  expect(files.every(([, address]) => address.startsWith('/data/glossary.'))).toBe(true);
});

test('pinyin is set by words, without spaces at marks, and typed without tones', () => {
  expect(pinyinWords('nuǎn “ xīn ” zài xíng-dòng ， nín')).toBe('nuǎn “xīn” zài xíngdòng， nín');
  expect([typedPinyin('Zhí-gōng'), typedPinyin('nǚ')]).toEqual(['zhigong', 'nu']);
});

test('each order is a page with its sections; pinyin stands where it helps', () => {
  const list = [concept('union'), concept('body')].map((one) => ({ ...one, domain: 'rights' })) as unknown as Concept[];
  expect(
    glossaryTabs('stroke', voice('zh')).map(({ address, isHere }) => `${address}${isHere ? ' here' : ''}`),
  ).toEqual([
    '/zh/glossary/',
    '/zh/glossary/by-stroke/ here',
    '/zh/glossary/by-english/',
    '/zh/glossary/by-field/',
    '/zh/glossary/phraseology/',
  ]);
  const section = (order: 'pinyin' | 'english' | 'domain'): unknown[] =>
    glossarySections(list, order, voice('en')).map(({ id, short, lines }) => [
      id,
      short,
      lines.map(({ en, pinyin }) => `${en} ${pinyin}`),
    ]);
  expect(section('pinyin')).toEqual([
    ['letter-g', 'G', [expect.stringMatching(/ gong$/), expect.stringMatching(/ null$/)]],
  ]);
  expect(
    glossarySections(list, 'stroke', voice('en'))
      .flatMap(({ lines }) => lines)
      .map(({ en, pinyin }) => `${en} ${pinyin}`),
  ).toEqual(['null gōnghuì', 'null gōnghuì']);
  expect(section('english')).toEqual([
    ['letter-b', 'B', ['body null']],
    ['letter-u', 'U', ['union null']],
  ]);
  expect(section('domain')[0]).toEqual(['rights', 'Consultation and participation', expect.any(Array)]);
  expect(typedNames(list)['union']).toBe('union会|gonghui|老名|laoming|union');
});

describe('where the English says a concept otherwise', () => {
  const said = (sentence: string, fields: Partial<TermUse>): TermUse => ({
    ...use('a', sentence),
    en: 'They met.',
    ...fields,
  });
  const uses = [
    said('p1.s1', { enAt: [0, 4] }),
    said('p2.s1', { departs: 'two in one word' }),
    said('p3.s1', {}),
    use('a', 'p4.s1'),
  ];
  const departure = { concept: 'union', report: 'a', sentence: 'p2.s1', en: 'They met.', reason: 'two in one word' };
  const known = {
    report: new Map([['a', report('a', 2016)]]),
    districts: new Map(),
    uses: new Map([['union', uses]]),
    departures: new Map([['union', [departure]]]),
  };
  const found = (check: 'strict' | 'loose') => departuresOf({ id: 'union', check }, known as never, voice('en'));

  test('each departure stands with its English and its reason', () => {
    expect(found('strict').reasoned).toEqual([
      {
        english: { before: '', term: '', after: 'They met.' },
        reason: 'two in one word',
        where: 'beijing period.year(2016)',
        address: '/en/reports/a/parallel/#p2.s1',
      },
    ]);
  });

  test('the others are counted: answered by a pronoun, or an everyday word', () => {
    expect([found('strict'), found('loose')].map(({ known: pronouns, loose }) => [pronouns, loose])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

test('a sentence that shows a term stands with its English, the page’s language first', () => {
  const shown = (language: Language, sentence: string): unknown => {
    const one = concept('union');
    const [first, ...others] = one.zh.terms;
    const terms = [{ ...first!, context: [sentence] }, ...others];
    const [line] = termLines({ ...one, zh: { ...one.zh, terms } }, 'zh', publication, voice(language));
    return line!.context && [line!.context.address, ...line!.context.quotes.map(({ text }) => text)];
  };
  expect(shown('zh', 'late.p1.s1')).toEqual(['/zh/reports/late/#p1.s1', '工会开会。', 'The union met.']);
  expect(shown('en', 'late.p1.s1')).toEqual(['/en/reports/late/#p1.s1', 'The union met.', '工会开会。']);
  expect(shown('en', 'late.p1.s2')).toEqual(['/en/reports/late/#p1.s2', '会员多。']);
  expect(shown('en', 'gone.p1.s1')).toBeNull();
});
