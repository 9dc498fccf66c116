// The termbase in rows, CSV and JSON: nothing is lost in either.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseRows, writeGlossaryCsv, writePhraseologyCsv } from '../../src/formats/index.ts';
import { readPhrases } from '../../src/loaders/read-content.ts';
import { glossaryRows, type Concept, type Phrase, type Source } from '../../src/termbase/index.ts';
import { fastest } from './fastest.ts';
import { readGlossaryCsv, readPhraseologyCsv } from './read-glossary-csv.ts';
import { anyConcepts, anyPhrases, anySources, manyConcepts, realConcepts, realSources } from './sample-termbase.ts';

test('CSV gives every concept back, field by field', () => {
  expect(readGlossaryCsv(writeGlossaryCsv(realConcepts))).toEqual(realConcepts);
});

test('CSV gives back any concepts, whatever their texts hold', () => {
  fc.assert(
    fc.property(anyConcepts, (concepts) => {
      expect(readGlossaryCsv(writeGlossaryCsv(concepts))).toEqual(concepts);
    }),
    { numRuns: 200 },
  );
});

test('CSV has its header when there are no concepts, and one row a term', () => {
  const terms = realConcepts.flatMap(({ zh, en }) => [...zh.terms, ...en.terms]);
  expect(writeGlossaryCsv([])).toMatch(
    /^\ufeffconcept,domain,mark,check,broader_generic,broader_partitive,broader_instantial,related,[a-z_,]+\r\n$/,
  );
  expect(writeGlossaryCsv(realConcepts).match(/\r\n/g)).toHaveLength(terms.length + 1);
});

test('JSON gives every concept back, and any concepts, with the works they cite', () => {
  holds(realConcepts, realSources);
  fc.assert(fc.property(anyConcepts, anySources, holds));
});

test('JSON has the pinyin as it is printed beside the entry’s', () => {
  const [concept] = realConcepts;
  const terms = concept!.zh.terms.map((term) => ({ ...term, pinyin: 'xī-ān hé-tong' }));
  const [row] = glossaryRows([{ ...concept!, zh: { ...concept!.zh, terms } }], realSources);
  expect(row!.zh.terms[0]).toMatchObject({ pinyin: 'xī-ān hé-tong', pinyinShown: 'xī’ān hétong' });
});

test('phrases come back from CSV and JSON, with the sentences that use them', () => {
  const uses = new Map([['act', ['some-2016.p1.s1', 'some-2016.p1.s2']]]);
  const expected = (phrases: readonly Phrase[]) =>
    phrases.map((phrase) => ({ ...phrase, uses: uses.get(phrase.id) ?? [] }));
  fc.assert(
    fc.property(anyPhrases, (phrases) => {
      expect(readPhraseologyCsv(writePhraseologyCsv(phrases, uses))).toEqual(expected(phrases));
      expect(JSON.parse(JSON.stringify(phraseRows(phrases, uses)))).toEqual(expected(phrases));
    }),
    { numRuns: 200 },
  );
  const { value: real } = readPhrases('.');
  expect(readPhraseologyCsv(writePhraseologyCsv(real, uses))).toEqual(expected(real));
});

test.each([
  ['CSV', writeGlossaryCsv],
  ['JSON', (concepts: readonly Concept[]) => JSON.stringify(glossaryRows(concepts, realSources))],
])('writes 700 concepts as %s in under a second', (_which, write) => {
  const concepts = manyConcepts();
  expect(fastest(() => write(concepts))).toBeLessThan(1000);
});

type JsonRow = Concept & { readonly relatedHere: readonly string[]; readonly works: readonly Source[] };

function holds(concepts: readonly Concept[], sources: ReadonlyMap<string, Source>): void {
  const rows = JSON.parse(JSON.stringify(glossaryRows(concepts, sources))) as JsonRow[];
  expect(rows.map(readJson)).toEqual(concepts);
  for (const [i, { works }] of rows.entries()) {
    const { sources: cited, zh, en } = concepts[i]!;
    const citations = [...cited, ...[...zh.terms, ...en.terms].map(({ source }) => source)];
    const known = citations.flatMap((one) => (one !== null && 'work' in one ? (sources.get(one.work) ?? []) : []));
    expect(new Set(works.map(({ id }) => id))).toEqual(new Set(known.map(({ id }) => id)));
    for (const work of works) expect(work).toEqual(sources.get(work.id));
  }
}

/** The entry alone, without what a row adds to it. */
function readJson({ relatedHere, zh, ...row }: JsonRow): object {
  const added = ['narrower', 'domainName', 'works'];
  const terms = zh.terms.map((term) =>
    Object.fromEntries(Object.entries(term).filter(([key]) => key !== 'pinyinShown')),
  );
  return {
    ...Object.fromEntries(Object.entries(row).filter(([key]) => !added.includes(key))),
    related: relatedHere,
    zh: { ...zh, terms },
  };
}
