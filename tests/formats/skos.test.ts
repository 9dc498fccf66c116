// SKOS: Turtle and JSON-LD are one graph, a sound thesaurus, and nothing of the termbase is lost in it.
import fc from 'fast-check';
import { Store, type Quad, type Term } from 'n3';
import { describe, expect, test } from 'vitest';
import { writeSkosJsonLd, writeSkosTurtle } from '../../src/formats/index.ts';
import { parseJsonLd, parseTurtle, readSkos } from './read-skos.ts';
import { anyConcepts, manyConcepts, realConcepts, sentencesOf } from './sample-termbase.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
/** The graph has no order but that of ids. */
const concepts = realConcepts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const sentences = sentencesOf(concepts);
/** Where a reader would have found the files. */
const turtleFile = 'https://example.org/a/data/glossary.skos.ttl';
const jsonFile = 'https://example.org/a/data/glossary.jsonld';

describe.each([['with a site’s address', 'https://example.org/a/'], ['without one', null]])('%s', (_which, base) => {
  const turtle = parseTurtle(writeSkosTurtle(concepts, { base, sentences }), turtleFile);

  test('Turtle gives every concept back, field by field', () => {
    expect(readSkos(turtle, turtleFile)).toEqual(concepts);
  });

  test('so does JSON-LD, and it is the same graph', async () => {
    const json = await parseJsonLd(writeSkosJsonLd(concepts, { base, sentences }), jsonFile);
    expect(readSkos(json, turtleFile)).toEqual(concepts);
    expect(statements(json)).toEqual(statements(turtle));
  });

  test('a sentence is found at its place in the report', () => {
    const [id] = sentences.keys();
    const [, report, anchor] = /^([^.]+)\.(.+)$/.exec(id!) ?? [];
    expect(new Store(turtle).getSubjects('http://purl.org/dc/terms/identifier', null, null).map(({ value }) => value)).toContain(`https://example.org/a/zh/reports/${report}/#${anchor}`);
  });
});

test('gives back any concepts, whatever their texts hold', async () => {
  await fc.assert(fc.asyncProperty(anyConcepts, fc.constantFrom('https://example.org/a', null), async (any, base) => {
    const setting = { base, sentences: sentencesOf(any, ['some-2016.title.s1']) };
    const turtle = parseTurtle(writeSkosTurtle(any, setting), turtleFile);
    const json = await parseJsonLd(writeSkosJsonLd(any, setting), jsonFile);
    expect(readSkos(turtle, turtleFile)).toEqual(any);
    expect(readSkos(json, turtleFile)).toEqual(any);
    expect(unsound(turtle)).toEqual([]);
  }), { numRuns: 100 });
});

test('carries control characters too', () => {
  const [concept] = realConcepts;
  const odd = [{ ...concept!, related: [], broader: null, zh: { ...concept!.zh, definition: 'a\u0001\u007f\u0000b' } }];
  expect(readSkos(parseTurtle(writeSkosTurtle(odd, { base: null, sentences }), turtleFile), turtleFile)).toEqual(odd);
});

test('is a sound thesaurus: labels of one kind, one preferred a language, no relation that the hierarchy says already', () => {
  expect(unsound(parseTurtle(writeSkosTurtle(concepts, { base: null, sentences }), turtleFile))).toEqual([]);
});

test('relates both ways, and says which concepts stand at the top', () => {
  const [a, b, c] = realConcepts.slice(0, 3).map((concept, i) => ({ ...concept, id: 'abc'[i]!, related: i === 0 ? ['b'] : [], broader: i === 1 ? 'c' : null }));
  const graph = new Store(parseTurtle(writeSkosTurtle([a!, b!, c!], { base: null, sentences }), 'x:'));
  const said = (property: string): string[] => graph.getQuads(null, SKOS + property, null, null).map(({ subject, object }) => `${subject.value} ${object.value}`).sort();
  expect({ related: said('related'), broader: said('broader'), narrower: said('narrower'), top: said('topConceptOf') }).toEqual({
    related: ['x:#a x:#b', 'x:#b x:#a'], broader: ['x:#b x:#c'], narrower: ['x:#c x:#b'], top: ['x:#a x:#glossary.scheme', 'x:#c x:#glossary.scheme'],
  });
});

test.each([['Turtle', writeSkosTurtle], ['JSON-LD', writeSkosJsonLd]])('writes 300 concepts as %s in under a second', (_which, write) => {
  const many = manyConcepts();
  const start = performance.now();
  write(many, { base: null, sentences: sentencesOf(many) });
  expect(performance.now() - start).toBeLessThan(1000);
});

/** Breaches of the conditions of SKOS that can be seen in a graph as it stands: S13, S14, S27. */
function unsound(quads: readonly Quad[]): string[] {
  const graph = new Store([...quads]);
  const kinds = ['prefLabel', 'altLabel', 'hiddenLabel'];
  const labels = kinds.flatMap((kind) => graph.getQuads(null, SKOS + kind, null, null).map(({ subject, object }) => ({ kind, subject: subject.value, label: object.id })));
  const preferred = graph.getQuads(null, `${SKOS}prefLabel`, null, null).map(({ subject, object }) => `${subject.value} ${'language' in object ? object.language : ''}`);
  const parent = (id: string): string | undefined => graph.getObjects(id, `${SKOS}broader`, null)[0]?.value;
  const above = (id: string): string[] => {
    const found: string[] = [];
    for (let next = parent(id); next !== undefined && !found.includes(next); next = parent(next)) found.push(next);
    return found;
  };
  return [
    ...repeated(labels.map(({ subject, label }) => `${subject} ${label}`)).map((label) => `S13 ${label}`),
    ...repeated(preferred).map((label) => `S14 ${label}`),
    ...graph.getQuads(null, `${SKOS}related`, null, null).filter(({ subject, object }) => above(subject.value).includes(object.value)).map(({ subject }) => `S27 ${subject.value}`),
  ];
}

function repeated(items: readonly string[]): string[] {
  return items.filter((item, i) => items.indexOf(item) !== i);
}

/** The graph as sorted lines, a list in one of them: so no blank node is left, and like graphs have like lines. */
function statements(quads: readonly Quad[]): string[] {
  const graph = new Store([...quads]);
  const lists = graph.extractLists({ remove: true }) as Readonly<Record<string, readonly unknown[]>> as Readonly<Record<string, readonly Term[]>>;
  return graph.getQuads(null, null, null, null).map(({ subject, predicate, object }) => [subject, predicate, ...(lists[object.value] ?? [object])].map(({ id }) => id).join(' ')).sort();
}
