// What pages say of a concept: where it occurs, its uses, what is near it, its files and its JSON-LD.
import { expect, test } from 'vitest';
import type { Publication, ReportRow, TermUse } from '../../publication/index.ts';
import type { Concept } from '../../termbase/index.ts';
import { voice } from '../cases/voice.ts';
import { definedTerm, definedTermSet } from './defined-term.ts';
import { glossaryFiles } from './glossary-files.ts';
import { pinyinWords, typedPinyin } from './pinyin-words.ts';
import { termUses } from './term-uses.ts';
import { termView } from './term-view.ts';
import { usesByReport } from './uses-by-report.ts';

const report = (id: string, year: number): ReportRow => ({ id, year, district: 'beijing', period: String(year) }) as ReportRow;
const use = (of: string, sentence: string | null, term = '工会'): TermUse => ({
  concept: 'union', report: of, block: sentence?.split('.')[0] ?? 'p9', sentence, before: '前', term, after: '后', en: null,
}) as TermUse;
const concept = (id: string, fields: object = {}): Concept => ({
  id, broader: null, related: [],
  zh: { definition: '职工的组织', gloss: '组织', terms: [{ text: `${id}会`, status: 'preferred' }, { text: '老名', status: 'deprecated' }] },
  en: { definition: 'an organisation', gloss: 'organisation', terms: [{ text: id, status: 'preferred' }] },
  ...fields,
}) as unknown as Concept;

const reports = [report('late', 2017), report('early', 2015)];
const uses = [use('late', 'p1.s1'), use('late', 'p1.s1', '市总'), use('late', 'p1.s2'), use('late', null), use('early', 'p2.s1')];
const concepts = [concept('union', { broader: 'body' }), concept('body'), concept('league')];
const publication = {
  reports, report: new Map(reports.map((one) => [one.id, one])), uses: new Map([['union', uses]]),
  districts: new Map([['beijing', { id: 'beijing', zh: '全市', en: 'Beijing' }]]), concepts: new Map(concepts.map((one) => [one.id, one])),
  relations: new Map([['union', { narrower: [], related: ['league', 'gone'] }]]),
} as unknown as Publication;

test('uses stand report by report, the earliest work first, one of each sentence', () => {
  const found = usesByReport('union', publication, 2);
  expect(found.map((one) => [one.report.id, one.count, one.shown.map(({ sentence, term }) => `${sentence} ${term}`)])).toEqual([
    ['early', 1, ['p2.s1 工会']],
    ['late', 4, ['p1.s1 工会', 'p1.s2 工会']],
  ]);
  expect(usesByReport('body', publication, 2).map(({ count }) => count)).toEqual([0, 0]);
});

test('a use leads to its sentence, or to its block, and names its report', () => {
  expect(termUses([use('late', 'p1.s2'), use('late', null), use('lost', 'p1.s1')], publication, voice('en')).map(({ address, where }) => [address, where])).toEqual([
    ['/en/reports/late/#p1.s2', 'Beijing period.year(2017)'],
    ['/en/reports/late/#p9', 'Beijing period.year(2017)'],
    ['/en/reports/lost/#p1.s1', 'lost'],
  ]);
});

test('a concept’s page counts its uses and names what is near it, only the kinds it has', () => {
  const view = termView(concepts[0]!, publication, voice('en'));
  expect([view.title, view.description, view.address, view.concordance, view.total])
    .toEqual(['union union会', 'organisation', '/en/glossary/union/', '/en/glossary/union/concordance/', 5]);
  expect(view.counts).toEqual([
    { where: 'Beijing period.year(2015)', address: '/en/reports/early/', count: 1 },
    { where: 'Beijing period.year(2017)', address: '/en/reports/late/', count: 4 },
  ]);
  expect(view.uses).toHaveLength(4);
  expect(view.kin.map(({ kind, concepts: near }) => [kind, near.map(({ id }) => id)])).toEqual([['broader', ['body']], ['related', ['league']]]);
  expect(termView(concepts[1]!, publication, voice('zh')).kin).toEqual([]);
});

test('a defined term has its other terms as alternates, and addresses only where the site’s is known', () => {
  expect(definedTerm(concepts[0]!, voice('zh'), undefined)).toEqual({
    '@context': 'https://schema.org', '@type': 'DefinedTerm', termCode: 'union', name: 'union会', description: '职工的组织', inLanguage: 'zh-Hans',
    alternateName: [{ '@value': '老名', '@language': 'zh-Hans' }, { '@value': 'union', '@language': 'en' }],
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: 'site.namelist.colonglossary.title', inLanguage: ['zh-Hans', 'en'] },
  });
  expect(definedTerm(concepts[0]!, voice('en'), 'https://example.org/sub')).toMatchObject({ name: 'union', url: 'https://example.org/sub/en/glossary/union/' });
  expect(definedTermSet(voice('en'), 'https://example.org')).toMatchObject({ '@id': 'https://example.org/en/glossary/', 'url': 'https://example.org/en/glossary/' });
});

test('the glossary’s files are those of the data that begin so', () => {
  const files = glossaryFiles(voice('en'));
  expect(files.map(([, address]) => address)).toContain('/data/glossary.skos.ttl');
  expect(files.every(([, address]) => address.startsWith('/data/glossary.'))).toBe(true);
});

test('pinyin is set without spaces at marks, and typed without tones', () => {
  expect(pinyinWords('nuǎn “ xīn ” zài ， nín')).toBe('nuǎn “xīn” zài， nín');
  expect([typedPinyin('Zhí gōng'), typedPinyin('nǚ')]).toEqual(['zhigong', 'nu']);
});
