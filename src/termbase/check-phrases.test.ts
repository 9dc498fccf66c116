// Faults of the phraseology, of sources, and of ids that vanish.
import { describe, expect, test } from 'vitest';
import { checkPhrases } from './check-phrases.ts';
import { checkSources } from './check-sources.ts';
import { IDS_FILE, keepIds, lostIds, readIds } from './known-ids.ts';
import type { Phrase } from './phrase-schema.ts';
import type { Concept } from './read-concept.ts';
import type { Source } from './source-schema.ts';

const term = (text: string, source: object | null = null): object => ({ text, source, context: [] });
const concept = (fields: object = {}): Concept =>
  ({
    id: 'union',
    sources: [],
    zh: { terms: [term('工会')] },
    en: { terms: [term('union')] },
    ...fields,
  }) as unknown as Concept;
const phrase = (fields: object = {}): Phrase =>
  ({
    id: 'use-as-lever',
    related: [],
    examples: [],
    zh: { patterns: [{ text: '以…为抓手', pinyin: '' }] },
    ...fields,
  }) as unknown as Phrase;
const place = (id: string, path: readonly (string | number)[]): { file: string } => ({
  file: `${id}:${path.join('.')}`,
});

describe('a phrase', () => {
  const sentences = new Map([
    ['a.p1.s1', '以协商为抓手。'],
    ['a.p1.s2', '另一句。'],
  ]);
  const faults = (fields: object): string[] =>
    checkPhrases([phrase(fields)], { concepts: [concept()], sentences }, place).map(
      ({ code, at }) => `${at.file} ${code}`,
    );
  test.each([
    [
      'is told of an example that does not use it',
      { examples: [{ sentence: 'a.p1.s2' }] },
      ['use-as-lever:examples.0.sentence phrase-not-in-example'],
    ],
    [
      'is told of an example that no report has',
      { examples: [{ sentence: 'a.p9.s1' }] },
      ['use-as-lever:examples.0.sentence phrase-sentence-unknown'],
    ],
    [
      'is told of what it calls related and is not there',
      { related: ['union', 'use-as-lever', 'gone'] },
      ['use-as-lever:related.2 phrase-related-unknown'],
    ],
    ['may not bear a concept’s id', { id: 'union' }, ['union: phrase-id-taken']],
    [
      'may not be a concept’s term',
      { zh: { patterns: [{ text: '工会' }] } },
      ['use-as-lever:zh.patterns.0.text term-claimed-twice'],
    ],
    ['is well with an example that uses it', { examples: [{ sentence: 'a.p1.s1' }] }, []],
  ])('%s', (_, fields, told) => {
    expect(faults(fields)).toEqual(told);
  });
});

test('a phrase’s faults say what is wrong, each with its facts', () => {
  const patterns = [
    { text: '工会', pinyin: '' },
    { text: '以…为抓手', pinyin: '' },
  ];
  const examples = [{ sentence: 'a.p1.s2' }, { sentence: 'a.p9.s1' }, { sentence: 'a.p1.s1' }];
  const concepts = [concept(), concept({ id: 'league', zh: { terms: [term('联盟'), term('公会')] } })];
  const sentences = new Map([
    ['a.p1.s1', '以协商为抓手。'],
    ['a.p1.s2', '另一句。'],
  ]);
  const wrong = phrase({ id: 'league', related: ['gone', 'union'], examples, zh: { patterns } });
  expect(
    checkPhrases([wrong], { concepts, sentences }, place).map(({ code, at, facts }) => [code, at.file, facts]),
  ).toEqual([
    ['phrase-id-taken', 'league:', { id: 'league' }],
    ['phrase-related-unknown', 'league:related.0', { id: 'gone' }],
    ['term-claimed-twice', 'league:zh.patterns.0.text', { text: '工会', other: 'union' }],
    ['phrase-not-in-example', 'league:examples.0.sentence', { sentence: 'a.p1.s2', pattern: '工会、以…为抓手' }],
    ['phrase-sentence-unknown', 'league:examples.1.sentence', { sentence: 'a.p9.s1' }],
  ]);
});

test('a phrase may name another, and an example may use any of its patterns', () => {
  const sentences = new Map([['a.p1.s1', '以协商为抓手。']]);
  const patterns = [{ text: '常态化' }, { text: '以…为抓手' }];
  const first = phrase({ id: 'first', related: ['second'], examples: [{ sentence: 'a.p1.s1' }], zh: { patterns } });
  expect(checkPhrases([first, phrase({ id: 'second' })], { concepts: [concept()], sentences }, place)).toEqual([]);
});

test('what is cited from a sentence is no work, and every Chinese term’s source is looked at', () => {
  const cites = concept({
    zh: { terms: [term('工会', { sentence: 'a.p1.s1' }), term('公会', { work: 'lost', at: null })] },
  });
  expect(checkSources([cites], [], place).map(({ code, at, facts }) => [code, at.file, facts])).toEqual([
    ['source-unknown', 'union:zh.terms.1.source', { work: 'lost' }],
  ]);
});

test('a work that is cited and not listed is told at its place, of the definition as of a term', () => {
  const cites = concept({
    sources: [{ work: 'law', at: null }, { work: 'lost', at: null }, { sentence: 'a.p1.s1' }],
    en: { terms: [term('union'), term('league', { work: 'lost-too', at: null })] },
  });
  const faults = checkSources([cites], [{ id: 'law' } as Source], place);
  expect(faults.map(({ at, facts }) => [at.file, facts['work']])).toEqual([
    ['union:sources.1', 'lost'],
    ['union:en.terms.1.source', 'lost-too'],
  ]);
});

describe('the list of ids', () => {
  const list = keepIds('# an old head\nb\n', ['c', 'a']);
  test('takes in what is new and keeps what is gone, in order', () => {
    expect(list.split('\n').filter((line) => !line.startsWith('#'))).toEqual(['a', 'b', 'c', '']);
    expect(keepIds(list, ['a'])).toBe(list);
  });
  test('tells an id that vanished, at its line, unless its address leads on', () => {
    const told = (moved: string[]): unknown[] =>
      lostIds(list, new Set(['a']), new Set(moved)).map(({ code, at, facts }) => [code, at.line, facts['id']]);
    expect(told([])).toEqual([
      ['concept-id-lost', 4, 'b'],
      ['concept-id-lost', 5, 'c'],
    ]);
    expect(told(['b'])).toEqual([['concept-id-lost', 5, 'c']]);
  });
  test('is read with its lines; comments, empty lines and white space are no ids', () => {
    expect([...readIds('# head\r\n\r\n b \r\na\r\n  # aside\nc')]).toEqual([
      ['b', 3],
      ['a', 4],
      ['c', 6],
    ]);
  });
  test('has one id a line below two lines that say what it is, in both languages', () => {
    expect(keepIds('', ['b', 'a', 'b'])).toMatch(
      /^# 术语表.*从不删去.*\n# Ids of the glossary.*takes none away.*\na\nb\n$/,
    );
  });
  test('tells nothing while every id is a concept’s', () => {
    expect(lostIds(list, new Set(['a', 'b', 'c']), new Set())).toEqual([]);
  });
  test('stands at content/glossary.ids.txt', () => {
    expect(IDS_FILE).toBe('content/glossary.ids.txt');
    expect(lostIds('gone', new Set(), new Set()).map(({ at }) => at)).toEqual([{ file: IDS_FILE, line: 1 }]);
  });
});
