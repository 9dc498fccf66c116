// Faults of the phraseology, of sources, and of ids that vanish.
import { describe, expect, test } from 'vitest';
import { checkPhrases } from './check-phrases.ts';
import { checkSources } from './check-sources.ts';
import { keepIds, lostIds } from './known-ids.ts';
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
});
