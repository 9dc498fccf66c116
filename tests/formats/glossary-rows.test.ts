// The termbase in rows, CSV and JSON: nothing is lost in either.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeGlossaryCsv } from '../../src/formats/index.ts';
import { glossaryRows, type Concept } from '../../src/termbase/index.ts';
import { readGlossaryCsv } from './read-glossary-csv.ts';
import { anyConcepts, manyConcepts, realConcepts } from './sample-termbase.ts';

test('CSV gives every concept back, field by field', () => {
  expect(readGlossaryCsv(writeGlossaryCsv(realConcepts))).toEqual(realConcepts);
});

test('CSV gives back any concepts, whatever their texts hold', () => {
  fc.assert(fc.property(anyConcepts, (concepts) => {
    expect(readGlossaryCsv(writeGlossaryCsv(concepts))).toEqual(concepts);
  }), { numRuns: 300 });
});

test('CSV has its header when there are no concepts, and one row a term', () => {
  const terms = realConcepts.flatMap(({ zh, en }) => [...zh.terms, ...en.terms]);
  expect(writeGlossaryCsv([])).toMatch(/^\ufeffconcept,domain,broader,related,language,term,[a-z_,]+\r\n$/);
  expect(writeGlossaryCsv(realConcepts).match(/\r\n/g)).toHaveLength(terms.length + 1);
});

test('JSON gives every concept back, and any concepts', () => {
  expect(readJson(JSON.stringify(glossaryRows(realConcepts)))).toEqual(realConcepts);
  fc.assert(fc.property(anyConcepts, (concepts) => {
    expect(readJson(JSON.stringify(glossaryRows(concepts)))).toEqual(concepts);
  }));
});

test.each([['CSV', writeGlossaryCsv], ['JSON', (concepts: readonly Concept[]) => JSON.stringify(glossaryRows(concepts))]])('writes 300 concepts as %s in under a second', (_which, write) => {
  const concepts = manyConcepts();
  const start = performance.now();
  write(concepts);
  expect(performance.now() - start).toBeLessThan(1000);
});

function readJson(json: string): Concept[] {
  const rows = JSON.parse(json) as (Concept & { readonly relatedHere: readonly string[] })[];
  return rows.map(({ id, domain, broader, relatedHere, zh, en, note }) => ({ id, domain, broader, related: relatedHere, zh, en, note }));
}
