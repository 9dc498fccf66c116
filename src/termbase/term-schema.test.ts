// What one term of an entry must keep by itself.
import { describe, expect, test } from 'vitest';
import { reliabilities, termEn, termZh } from './term-schema.ts';

const both = { zh: '理由', en: 'reason' };
const en = { text: 'union', status: 'preferred', partOfSpeech: 'noun' };
const zh = { text: '工会', status: 'preferred', partOfSpeech: 'noun', pinyin: 'gōng-huì' };
const work = { work: 'law', at: null };
const deprecated = { status: 'deprecated', reason: both };

/** Place and code of each fault; zod's own code where the rule has none of ours. */
function faults(schema: typeof termEn | typeof termZh, term: unknown): string[] {
  const issues = schema.safeParse(term).error?.issues ?? [];
  return issues.map((issue) => {
    const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : issue.code;
    return `${issue.path.join('.')}: ${String(own)}`;
  });
}

describe.each([
  ['English', termEn, en],
  ['Chinese', termZh, zh],
] as const)('a term (%s)', (_language, schema, term) => {
  test.each([
    ['cited with what was opened', { reliability: 'cited', source: work }, []],
    ['cited from a sentence', { reliability: 'cited', source: { sentence: 'a-2016.h2.s1' } }, []],
    ['cited from nothing', { reliability: 'cited' }, ['reliability: term-source-unproved']],
    ['a source, called attested', { reliability: 'attested', source: work }, ['reliability: term-source-unproved']],
    ['a source, called nothing', { source: work }, ['reliability: term-source-unproved']],
    ['established without a source', { reliability: 'established' }, []],
    ['deprecated with its reason', deprecated, []],
    ['deprecated without a reason', { status: 'deprecated' }, ['status: term-reason']],
    ['a reason for what is preferred', { reason: both }, ['status: term-reason']],
    ['a reason for what is admitted', { status: 'admitted', reason: both }, ['status: term-reason']],
    ['years in order', { since: 1949, until: 1978 }, []],
    ['a single year', { since: 1978, until: 1978 }, []],
    ['a beginning alone', { since: 2018 }, []],
    ['an end alone', { until: 1900 }, []],
    ['an end before the beginning', { since: 1978, until: 1977 }, ['until: term-years']],
    ['the first and the last year', { since: 1900, until: 2100 }, []],
    ['a year too early', { since: 1899 }, ['since: too_small']],
    ['a year too late', { until: 2101 }, ['until: too_big']],
    ['half a year', { since: 1978.5 }, ['since: invalid_type']],
    ['further forms', { forms: ['a'], not: ['b'], context: ['a-2016.title.s1'] }, []],
    ['an empty form', { forms: [''] }, ['forms.0: too_small']],
    ['a form split in two', { forms: ['accepted … cases', '十九大…精神'] }, []],
    ['a form split in three', { forms: ['a … b … c'] }, ['forms.0: undefined']],
    ['a form with one half', { forms: ['… cases', 'accepted …'] }, ['forms.0: undefined', 'forms.1: undefined']],
    ['a context that is no sentence', { context: ['a-2016.p1'] }, ['context.0: invalid_format']],
    ['no text', { text: '', pinyin: undefined }, null],
    ['an unknown status', { status: 'good' }, ['status: invalid_value']],
    ['an unknown part of speech', { partOfSpeech: 'adverb' }, ['partOfSpeech: invalid_value']],
    ['an unknown type', { type: 'slang' }, ['type: invalid_value']],
    ['an unknown reliability', { reliability: 'sure' }, ['reliability: invalid_value']],
    ['nobody’s body', { body: '' }, ['body: too_small']],
    ['an unknown field', { meaning: 'x' }, [': unrecognized_keys']],
  ])('%s', (_, fields, told) => {
    const found = faults(schema, { ...term, ...fields });
    if (told === null) expect(found).toContain('text: too_small');
    else expect(found).toEqual(told);
  });

  test.each(['noun', 'verb', 'properNoun', 'phrase'])('may be a %s', (partOfSpeech) => {
    expect(faults(schema, { ...term, partOfSpeech })).toEqual([]);
  });
  test.each(['fullForm', 'abbreviation', 'shortForm', 'variant'])('may be of the type %s', (type) => {
    expect(faults(schema, { ...term, type })).toEqual([]);
  });
});

describe('pinyin', () => {
  test.each([
    ['工会', 'gōng-huì', 'a syllable a character'],
    ['手机APP', 'shǒu-jī APP', 'a Latin word counts as one'],
    ['“八可”工作法', '“ bā kě ” gōng-zuò-fǎ', 'signs are not counted'],
    ['12351热线', '12351 rè-xiàn', 'nor are figures'],
  ])('%s %s is even: %s', (text, pinyin) => {
    expect(faults(termZh, { ...zh, text, pinyin })).toEqual([]);
  });
  test.each([
    ['工会', 'gōng', 'a syllable short'],
    ['工会', 'gōng-huì-yuán', 'a syllable more'],
    ['工会', 'gōnghuì', 'two syllables not parted'],
  ])('%s %s is told: %s', (text, pinyin) => {
    expect(faults(termZh, { ...zh, text, pinyin })).toEqual(['pinyin: pinyin-uneven']);
  });
  test('belongs to every Chinese term and to no English one', () => {
    expect(faults(termZh, { ...zh, pinyin: undefined })).toEqual(['pinyin: invalid_type']);
    expect(faults(termEn, { ...en, pinyin: 'a' })).toEqual([': unrecognized_keys']);
  });
});

test('trust goes from what is our own to what stands in the reports', () => {
  expect(reliabilities).toEqual(['proposed', 'established', 'cited', 'attested']);
});
