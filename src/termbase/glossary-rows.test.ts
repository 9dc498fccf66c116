// A row of the glossary for other programs: nothing left to be looked up.
import { expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { glossaryRows } from './glossary-rows.ts';
import type { Concept } from './read-concept.ts';
import type { Source } from './source-schema.ts';

const source = (id: string): Source => ({ id, work: { zh: id, en: id }, date: null, url: null, seen: '2026-10-01' });
const sources = new Map(['law', 'dictionary', 'guide', 'unused'].map((id) => [id, source(id)]));

/** The concept with a source to each of its terms, Chinese before English. */
function citing(concept: Concept, ...cited: Concept['sources'][number][]): Concept {
  const [zh, en] = cited;
  return {
    ...concept,
    zh: { ...concept.zh, terms: concept.zh.terms.map((term) => ({ ...term, source: zh ?? null })) },
    en: { ...concept.en, terms: concept.en.terms.map((term) => ({ ...term, source: en ?? null })) },
  };
}
const works = (concept: Concept): string[] => glossaryRows([concept], sources)[0]!.works.map(({ id }) => id);

test('the works come whole and once, those of the definition first, then of Chinese, then of English', () => {
  const concept = sampleConcept('a | 甲 | a', { sources: [{ work: 'law' }, { sentence: 'a.p1.s1' }] });
  expect(works(citing(concept, { work: 'guide', at: null }, { work: 'dictionary', at: null }))).toEqual([
    'law',
    'guide',
    'dictionary',
  ]);
  expect(works(citing(concept, { work: 'law', at: null }))).toEqual(['law']);
  expect(glossaryRows([concept], sources)[0]!.works).toEqual([source('law')]);
});

test('a sentence is no work, nor is one that the list does not have', () => {
  expect(works(citing(sampleConcept('a | 甲 | a'), { sentence: 'a.p1.s1' }, { work: 'lost', at: null }))).toEqual([]);
});

test('relations of its own and of others, and the words of the entry as they are', () => {
  const concept = sampleConcept('a | 西安(pinyin xī-ān) | a', { related: ['c'], domain: 'people', mark: 'never' });
  const naming = sampleConcept('b | 乙 | b', { related: ['a'], broader: { generic: ['a'] } });
  const [row, other] = glossaryRows([concept, naming], sources);
  expect(row).toEqual({
    ...concept,
    domainName: { zh: '职工群体', en: 'Groups of workers' },
    related: ['c', 'b'],
    relatedHere: ['c'],
    narrower: ['b'],
    zh: { ...concept.zh, terms: [{ ...concept.zh.terms[0], pinyinShown: 'xī’ān' }] },
    works: [],
  });
  expect(other).toMatchObject({ id: 'b', broader: naming.broader, relatedHere: ['a'], related: ['a'], narrower: [] });
});
