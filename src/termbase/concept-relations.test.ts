// Between concepts: ids, relations from either side, terms claimed twice; each fault with its code, facts and place.
import { describe, expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { checkConcepts } from './check-concepts.ts';
import { broaderIds, type Concept } from './read-concept.ts';
import { relatedConcepts } from './related-concepts.ts';

const both = { zh: '因为', en: 'because' };
const place = (id: string, path: readonly (string | number)[]): { file: string } => ({ file: [id, ...path].join(' ') });
const faults = (...concepts: readonly Concept[]): unknown[] =>
  checkConcepts(concepts, place)
    .filter(({ code }) => code !== 'concept-far-from-head') // none of these stands near a head of its field
    .map(({ code, at, facts }) => [code, at.file, facts]);
const narrowerOf = (id: string, kind: string): Concept => sampleConcept(`b | 乙 | b`, { broader: { [kind]: [id] } });

describe('an id', () => {
  test.each(['a', 'workers-home', 'two-studies-1-action', '12351-hotline'])('may be %s', (id) => {
    expect(faults(sampleConcept(`${id} | 甲 | x`))).toEqual([]);
  });
  test.each(['A', 'a_b', 'a--b', '-a', 'a-', 'a b', '甲', 'a-B', 'a/b', 'a.', '(a'])('may not be %s', (id) => {
    expect(faults(sampleConcept(`${id} | 甲 | x`))).toEqual([['concept-name', id, { id }]]);
  });
});

describe('an id holds no English that its entry deprecates', () => {
  const deprecating = (id: string, text: string, status = 'deprecated'): Concept => {
    const { en, ...rest } = sampleConcept(`${id} | 甲 | x`);
    const term = { ...en.terms[0]!, text, status: status as 'deprecated', reason: both };
    return { ...rest, en: { ...en, terms: [...en.terms, term] } };
  };
  test.each([
    ['labour-union', 'labour union', 'all of it'],
    ['district-labour-union', 'labour union', 'its end'],
    ['labour-union-card', 'labour union', 'its beginning'],
    ['workers-house', 'Workers’ House', 'a capital and an apostrophe apart'],
    ['two-studies-one-action', 'Studies, One', 'a comma apart'],
  ])('%s for %s: %s', (id, text) => {
    expect(faults(deprecating(id, text))).toEqual([['concept-id-forbidden', `${id} en terms 1 text`, { id, text }]]);
  });
  test.each([
    ['labour-unions', 'labour union', 'another word'],
    ['sublabour-union', 'labour union', 'the end of another word'],
    ['union-of-labour', 'labour union', 'other words'],
  ])('%s is no %s: %s', (id, text) => {
    expect(faults(deprecating(id, text))).toEqual([]);
  });
  test('what is admitted it may hold', () => {
    expect(faults(deprecating('labour-union', 'labour union', 'admitted'))).toEqual([]);
  });
});

describe('a relation', () => {
  const unknown = (path: string, id: string): unknown => ['concept-unknown', `a ${path}`, { id }];
  test.each([
    [{ related: ['wages'] }, unknown('related 0', 'wages')],
    [{ broader: { generic: ['wages'] } }, unknown('broader generic 0', 'wages')],
    [{ broader: { partitive: ['wages'] } }, unknown('broader partitive 0', 'wages')],
    [{ broader: { instantial: ['wages'] } }, unknown('broader instantial 0', 'wages')],
    [{ related: ['mediation', 'wages'] }, unknown('related 1', 'wages')],
    [
      { broader: { generic: ['mediaton'] } },
      ['concept-unknown-near', 'a broader generic 0', { id: 'mediaton', near: 'mediation' }],
    ],
    [{ related: ['a'] }, ['concept-related-to-itself', 'a related 0', { id: 'a' }]],
  ])('%j is told', (more, told) => {
    expect(faults(sampleConcept('a | 甲 | a', more), sampleConcept('mediation | 乙 | b'))).toEqual([told]);
  });

  test('a concept is not proposed in place of itself', () => {
    expect(faults(sampleConcept('mediation | 甲 | a', { related: ['mediaton'] }))).toEqual([
      ['concept-unknown', 'mediation related 0', { id: 'mediaton' }],
    ]);
  });

  test.each(['generic', 'partitive', 'instantial'])('%s need not be named under related: as well', (kind) => {
    const again = (id: string): unknown => ['concept-related-twice', 'a related 0', { id }];
    const [upper, lower] = [sampleConcept('b | 乙 | b'), narrowerOf('a', kind)];
    expect(faults(sampleConcept('a | 甲 | a', { related: ['b'], broader: { [kind]: ['b'] } }), upper)).toEqual([
      again('b'),
    ]);
    expect(faults(sampleConcept('a | 甲 | a', { related: ['b'] }), lower)).toEqual([again('b')]);
  });
});

describe('a term belongs to one concept', () => {
  test('told at the later of the two, at the term', () => {
    const concepts = [sampleConcept('a | 甲 | mutual aid'), sampleConcept('b | 乙 / 甲 | help / Mutual-Aid')];
    expect(faults(...concepts)).toEqual([
      ['term-claimed-twice', 'b zh terms 1 text', { text: '甲', other: 'a' }],
      ['term-claimed-twice', 'b en terms 1 text', { text: 'Mutual-Aid', other: 'a' }],
    ]);
  });
  test('and stands there once', () => {
    expect(faults(sampleConcept('a | 甲 / 甲 | a'))).toEqual([
      ['term-claimed-twice', 'a zh terms 1 text', { text: '甲', other: 'a' }],
    ]);
  });
  test('a word of one language may be another concept’s in the other', () => {
    expect(faults(sampleConcept('a | APP(pinyin APP) | x'), sampleConcept('b | 乙 | APP'))).toEqual([]);
  });
});

describe('relations are met from both sides', () => {
  const relationsOf = (...concepts: Concept[]): unknown => Object.fromEntries(relatedConcepts(concepts));
  test('an entry’s own first, each once', () => {
    const own = sampleConcept('b | 乙 | b', { related: ['c', 'd'] });
    const others = ['a', 'd', 'e'].map((id) => sampleConcept(`${id} | 甲 | a`, { related: ['b'] }));
    expect(relatedConcepts([...others, own]).get('b')).toEqual({ related: ['c', 'd', 'a', 'e'], narrower: [] });
  });
  test('what is narrower in any way, each once', () => {
    const top = sampleConcept('top | 甲 | a');
    const twice = sampleConcept('x | 甲 | a', { broader: { generic: ['top'], partitive: ['top'] } });
    const part = sampleConcept('y | 甲 | a', { broader: { instantial: ['top', 'gone'] } });
    expect(relationsOf(top, twice, part)).toEqual({
      top: { related: [], narrower: ['x', 'y'] },
      x: { related: [], narrower: [] },
      y: { related: [], narrower: [] },
    });
  });
  test('what is broader comes by kinds, wholes, instances', () => {
    expect(broaderIds({ broader: { instantial: ['c'], partitive: ['b'], generic: ['a'] } })).toEqual(['a', 'b', 'c']);
  });
});
