// What one concept's entry must keep by itself, each rule with an entry that keeps it and one that breaks it.
import { describe, expect, test } from 'vitest';
import { conceptSchema } from './concept-schema.ts';

type Fields = Readonly<Record<string, unknown>>;

const both = { zh: '说明', en: 'says' };
const zhTerm = { text: '工会', status: 'preferred', partOfSpeech: 'noun', pinyin: 'gōng-huì' };
const enTerm = { text: 'union', status: 'preferred', partOfSpeech: 'noun' };
const zhDefinition = '职工自愿结合的群众组织。';
const enDefinition = 'An organisation that workers join of their own will.';

const entry = ({ zh = {}, en = {}, ...rest }: { zh?: Fields; en?: Fields } & Fields = {}): unknown => ({
  domain: 'organisation',
  zh: { definition: zhDefinition, terms: [zhTerm], ...zh },
  en: { definition: enDefinition, terms: [enTerm], ...en },
  ...rest,
});

/** Place and code of each fault; zod's own code where the rule has none of ours. */
function faults(written: unknown): string[] {
  const issues = conceptSchema.safeParse(written).error?.issues ?? [];
  return issues.map((issue) => {
    const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : issue.code;
    return `${issue.path.join('.')}: ${String(own)}`;
  });
}

test('the shortest entry is read, and what it does not say is filled in', () => {
  const unsaid = { type: 'fullForm', reliability: 'proposed', source: null, since: null, until: null, body: null };
  const term = { ...unsaid, reason: null, forms: [], not: [], context: [] };
  expect(conceptSchema.parse(entry())).toEqual({
    domain: 'organisation',
    broader: { generic: [], partitive: [], instantial: [] },
    related: [],
    mark: 'technical',
    check: 'strict',
    choose: null,
    allows: null,
    elements: null,
    sources: [],
    zh: { definition: zhDefinition, terms: [{ ...zhTerm, ...term }] },
    en: { definition: enDefinition, literal: null, terms: [{ ...enTerm, ...term }] },
    regions: [],
    history: null,
    note: null,
  });
});

describe('a Chinese definition is one sentence', () => {
  const han = (characters: number): string => `${'字'.repeat(characters)}。`;
  test.each([
    [han(6), 'six characters and a full stop'],
    [han(120), 'a hundred and twenty'],
    ['甲，乙；丙、丁、戊己。', 'with commas'],
  ])('%s: %s', (definition) => {
    expect(faults(entry({ zh: { definition } }))).toEqual([]);
  });
  test.each([
    [han(5), 'five characters'],
    [han(121), 'a hundred and twenty-one'],
    ['没有句号的一句话', 'no full stop'],
    ['第一句话到此。第二句话到此。', 'a second sentence'],
    ['是不是一个问题？这是回答。', 'a question before it'],
    ['真是一个口号！这是说明。', 'a call before it'],
    ['一句话定义在此。后话', 'words behind the full stop'],
  ])('%s is told: %s', (definition) => {
    expect(faults(entry({ zh: { definition } }))).toEqual(['zh.definition: definition-not-one-sentence']);
  });
});

describe('an English definition is one sentence', () => {
  const letters = (characters: number): string => `A${'a'.repeat(characters - 2)}.`;
  test.each([
    [letters(40), 'a short one'],
    [letters(360), 'three hundred and sixty characters'],
    ['100 and more members make a branch committee.', 'begun with a figure'],
    ['“Jingka” is a card that serves union members.', 'begun with a quotation'],
    ['‘Jingka’ is a card that serves union members.', 'begun with a single quotation'],
    ['(Of a union) to set up a branch in a workplace.', 'begun with a bracket'],
    ['The duty that art. 5 lays upon every employer.', 'a shortened word before a figure'],
    ['A body, i.e. Beijing’s federation, that leads others.', 'letters with stops before a name'],
    ['A body that settles disputes (etc. and so on) in town.', 'a shortened word before a small letter'],
    ['A body that workers\njoin of their own free will.', 'over two lines'],
  ])('%s: %s', (definition) => {
    expect(faults(entry({ en: { definition } }))).toEqual([]);
  });
  test.each([
    [letters(29), 'too short'],
    [letters(361), 'too long'],
    ['an organisation that workers join of their own will.', 'no capital'],
    ['an organisation that workers of Beijing join of their own will.', 'no capital but a name’s'],
    ['An organisation that workers join of their own will', 'no full stop'],
    ['An organisation that workers join of their own will. (or not)', 'words behind the full stop'],
    ['An organisation that workers join. It leads them.', 'a second sentence'],
    ['An organisation that workers join.   It leads them.', 'a second sentence after wide spaces'],
    ['An organisation that workers join! It leads them.', 'a call before it'],
    ['What is it that all workers join? It is a union.', 'a question before it'],
    ['An organisation (of those who work). It leads them.', 'a bracket before the second'],
    ['An organisation called a “union”. It leads them.', 'a quotation before the second'],
    ['An organisation that workers join. “Union” is it.', 'a quotation begins the second'],
    ['An organisation that workers join. Éclat is its aim.', 'a capital with an accent'],
  ])('%s is told: %s', (definition) => {
    expect(faults(entry({ en: { definition } }))).toEqual(['en.definition: definition-not-one-sentence']);
  });
});

describe('exactly one term is preferred', () => {
  const admitted = { zh: { ...zhTerm, status: 'admitted' }, en: { ...enTerm, status: 'admitted' } };
  test.each([
    ['one, wherever it stands', { en: { terms: [admitted.en, enTerm] } }, []],
    ['none in Chinese', { zh: { terms: [admitted.zh] } }, ['zh.terms: term-not-one-preferred']],
    ['two in Chinese', { zh: { terms: [zhTerm, zhTerm] } }, ['zh.terms: term-not-one-preferred']],
    ['none in English', { en: { terms: [admitted.en] } }, ['en.terms: term-not-one-preferred']],
    ['two in English', { en: { terms: [enTerm, enTerm] } }, ['en.terms: term-not-one-preferred']],
    ['no term at all', { en: { terms: [] } }, ['en.terms: too_small', 'en.terms: term-not-one-preferred']],
  ])('%s', (_, fields, told) => {
    expect(faults(entry(fields))).toEqual(told);
  });
});

describe('closed lists and shapes', () => {
  const region = { region: 'TW', text: '工會', note: both };
  test.each([
    ['every field', { mark: 'never', choose: both, allows: ['union'], history: both, note: both }, []],
    [
      'relations of all kinds',
      { broader: { generic: ['a'], partitive: ['b'], instantial: ['c'] }, related: ['d'] },
      [],
    ],
    ['elements with their reason', { elements: { 职工: 'staff', reason: both } }, []],
    ['a work and a sentence', { sources: [{ work: 'law', at: both }, { sentence: 'a-2016.p1.s2' }] }, []],
    ['a region', { regions: [region, { ...region, region: 'HK', falseFriend: true }] }, []],
    ['the literal English', { en: { literal: 'workers’ meeting' } }, []],
    ['an unknown domain', { domain: 'sport' }, ['domain: invalid_value']],
    ['an unknown need of a mark', { mark: 'always' }, ['mark: invalid_value']],
    ['an unknown kind of broader', { broader: { generic: [], other: ['a'] } }, ['broader: unrecognized_keys']],
    ['an unknown field', { remark: both }, [': unrecognized_keys']],
    ['an unknown field of a language', { zh: { literal: '字面' } }, ['zh: unrecognized_keys']],
    ['a relation without a name', { related: [''] }, ['related.0: too_small']],
    ['nothing that is allowed', { allows: [] }, ['allows: too_small']],
    ['an empty form that is allowed', { allows: [''] }, ['allows.0: too_small']],
    ['elements without a reason', { elements: { 职工: 'staff' } }, ['elements.reason: invalid_type']],
    ['an element without its English', { elements: { 职工: '', reason: both } }, ['elements.职工: too_small']],
    ['another region', { regions: [{ ...region, region: 'SG' }] }, ['regions.0.region: invalid_value']],
    ['a region without its term', { regions: [{ ...region, text: '' }] }, ['regions.0.text: too_small']],
    ['a region without a note', { regions: [{ ...region, note: undefined }] }, ['regions.0.note: invalid_type']],
    ['a region’s unknown field', { regions: [{ ...region, link: 'x' }] }, ['regions.0: unrecognized_keys']],
    ['an empty literal', { en: { literal: '' } }, ['en.literal: too_small']],
    ['a remark in one language', { note: { zh: '说明' } }, ['note.en: invalid_type']],
  ])('%s', (_, fields, told) => {
    expect(faults(entry(fields))).toEqual(told);
  });

  test('a region’s word is no false friend unless its entry says so', () => {
    expect(conceptSchema.parse(entry({ regions: [region] })).regions).toEqual([{ ...region, falseFriend: false }]);
  });
});
