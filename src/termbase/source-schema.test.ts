// Works and citations, as an editor writes them.
import { describe, expect, test } from 'vitest';
import { citation, sentenceId, sourcesSchema } from './source-schema.ts';

const both = { zh: '工会法', en: 'Trade Union Law' };
const source = { id: 'trade-union-law-2021', work: both, seen: '2026-10-01' };
const places = (fields: object): string[] =>
  (sourcesSchema.safeParse([{ ...source, ...fields }]).error?.issues ?? []).map(({ path }) => path.join('.'));

test('a work needs its id, its name and the day it was seen', () => {
  expect(sourcesSchema.parse([source])).toEqual([{ ...source, date: null, url: null }]);
});

describe('a work', () => {
  test.each([
    ['of a year', { date: '2021' }, []],
    ['of a month', { date: '2021-12' }, []],
    ['of a day', { date: '2021-12-24', url: 'https://example.org/law' }, []],
    ['of half a date', { date: '2021-' }, ['0.date']],
    ['of a date and more', { date: '2021-12-24T00:00' }, ['0.date']],
    ['of a date after words', { date: 'c. 2021' }, ['0.date']],
    ['seen in a year only', { seen: '2026' }, ['0.seen']],
    ['seen on a day that never was', { seen: '2026-02-30' }, ['0.seen']],
    ['at no address', { url: 'library' }, ['0.url']],
    ['of one word', { id: 'law' }, []],
    ['with capitals in its id', { id: 'Law' }, ['0.id']],
    ['with two hyphens together', { id: 'law--2021' }, ['0.id']],
    ['with a hyphen at the end', { id: 'law-' }, ['0.id']],
    ['with a hyphen at the beginning', { id: '-law' }, ['0.id']],
    ['in one language', { work: { zh: '工会法' } }, ['0.work.en']],
    ['with an unknown field', { author: 'x' }, ['0']],
  ])('%s', (_, fields, told) => {
    expect(places(fields)).toEqual(told);
  });
});

test.each([
  ['beijing-2015.p11.s1', true],
  ['xicheng-2018h1.h2.s10', true],
  ['a.title.s1', true],
  ['a.title1.s1', false],
  ['a.p.s1', false],
  ['a.q1.s1', false],
  ['a.p1.s', false],
  ['a.p1.s1.o1', false],
  ['a.p1', false],
  ['A.p1.s1', false],
  [' a.p1.s1', false],
  ['.p1.s1', false],
])('%s names a sentence: %s', (id, isOne) => {
  expect(sentenceId.safeParse(id).success).toBe(isOne);
});

test.each([
  ['a work alone', { work: 'law' }, { work: 'law', at: null }],
  ['a work and the place in it', { work: 'law', at: both }, { work: 'law', at: both }],
  ['a sentence', { sentence: 'a.p1.s1' }, { sentence: 'a.p1.s1' }],
  ['both', { work: 'law', sentence: 'a.p1.s1' }, undefined],
  ['a work without a name', { work: '' }, undefined],
  ['a block', { sentence: 'a.p1' }, undefined],
])('cited is %s', (_, written, read) => {
  expect(citation.safeParse(written).data).toEqual(read);
});
