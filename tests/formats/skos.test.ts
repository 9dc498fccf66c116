// SKOS: Turtle and JSON-LD are one graph, a sound thesaurus, and nothing of the termbase is lost in it.
import fc from 'fast-check';
import { Store, type Quad, type Term } from 'n3';
import { describe, expect, test } from 'vitest';
import { writeSkosJsonLd, writeSkosTurtle } from '../../src/formats/index.ts';
import type { Concept } from '../../src/termbase/index.ts';
import { fastest } from './fastest.ts';
import { parseJsonLd, parseTurtle, readSkos, readSkosSources } from './read-skos.ts';
import {
  anyConcepts,
  anySources,
  englishOf,
  manyConcepts,
  realConcepts,
  realSources,
  relationsBy,
  sentencesOf,
  unrelated,
} from './sample-termbase.ts';
import { skosFaults } from './skos-faults.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
/** The graph has no order but that of ids. */
const concepts = realConcepts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const sentences = sentencesOf(concepts);
const english = englishOf(sentences);
const setting = { base: null, sentences, english, sources: realSources };
/** Where a reader would have found the files. */
const turtleFile = 'https://example.org/a/data/glossary.skos.ttl';
const jsonFile = 'https://example.org/a/data/glossary.jsonld';

describe.each([
  ['with a site’s address', 'https://example.org/a/'],
  ['without one', null],
])('%s', (_which, base) => {
  const turtle = parseTurtle(writeSkosTurtle(concepts, { ...setting, base }), turtleFile);

  test('Turtle gives every concept back, field by field, and every work', () => {
    expect(unordered(readSkos(turtle, turtleFile))).toEqual(unordered(concepts));
    expect(readSkosSources(turtle, turtleFile)).toEqual(Object.fromEntries(realSources));
  });

  test('so does JSON-LD, and it is the same graph', async () => {
    const json = await parseJsonLd(writeSkosJsonLd(concepts, { ...setting, base }), jsonFile);
    expect(unordered(readSkos(json, turtleFile))).toEqual(unordered(concepts));
    expect(statements(json)).toEqual(statements(turtle));
  });

  test('a sentence is found at its place in the report', () => {
    const [id] = sentences.keys();
    const [, report, anchor] = /^([^.]+)\.(.+)$/.exec(id!) ?? [];
    expect(
      new Store(turtle).getSubjects('http://purl.org/dc/terms/identifier', null, null).map(({ value }) => value),
    ).toContain(`https://example.org/a/zh/reports/${report}/#${anchor}`);
  });
});

test('a sentence that is translated has its texts in both languages, and is an example in both', () => {
  const graph = new Store(parseTurtle(writeSkosTurtle(concepts, setting), turtleFile));
  const texts = (subject: string | null, property: string): string[] =>
    graph
      .getObjects(subject, property, null)
      .filter(({ termType }) => termType === 'Literal')
      .map(({ value }) => value);
  for (const [id, text] of [...english].slice(0, 50)) {
    const [address] = graph.getSubjects('http://purl.org/dc/terms/identifier', `"${id}"`, null);
    expect(texts(address!.value, `${RDF}value`)).toEqual([sentences.get(id), text]);
  }
  const isExample = new Set(texts(null, `${SKOS}example`));
  expect([...english.values(), ...sentences.values()].filter((text) => !isExample.has(text))).toEqual([]);
  const bare = [...sentences.keys()].find((id) => !english.has(id))!;
  const [address] = graph.getSubjects('http://purl.org/dc/terms/identifier', `"${bare}"`, null);
  expect(texts(address!.value, `${RDF}value`)).toEqual([]);
});

test('gives back any concepts, whatever their texts hold', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyConcepts,
      anySources,
      fc.constantFrom('https://example.org/a', null),
      async (any, sources, base) => {
        const texts = sentencesOf(any, ['some-2016.title.s1']);
        const hostile = { base, sentences: texts, english: englishOf(texts), sources };
        const turtle = parseTurtle(writeSkosTurtle(any, hostile), turtleFile);
        const json = await parseJsonLd(writeSkosJsonLd(any, hostile), jsonFile);
        expect(unordered(readSkos(turtle, turtleFile))).toEqual(unordered(any));
        expect(unordered(readSkos(json, turtleFile))).toEqual(unordered(any));
        expect(readSkosSources(turtle, turtleFile)).toEqual(Object.fromEntries(sources));
        expect(skosFaults(turtle)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('carries control characters too', () => {
  const [concept] = realConcepts;
  const odd = [{ ...concept!, ...unrelated, zh: { ...concept!.zh, definition: 'a\u0001\u007f\u0000b' } }];
  expect(readSkos(parseTurtle(writeSkosTurtle(odd, setting), turtleFile), turtleFile)).toEqual(odd);
});

test('is a sound thesaurus: the conditions of SKOS hold, S4 to S37 and S52 to S57', () => {
  expect(skosFaults(parseTurtle(writeSkosTurtle(concepts, setting), turtleFile))).toEqual([]);
});

describe('relations', () => {
  const none = unrelated.broader;
  const [a, b, c, d] = realConcepts
    .slice(0, 4)
    .map((concept, i): Concept => ({ ...concept, ...unrelated, id: 'abcd'[i]! }));
  const related = { ...a!, related: ['b', 'd'], broader: { ...none, partitive: ['b'] } };
  const graph = new Store(
    parseTurtle(
      writeSkosTurtle(
        [
          related,
          { ...b!, broader: { ...none, generic: ['c'], instantial: ['d'] } },
          c!,
          { ...d!, id: 'worker', domain: 'people' },
          d!,
        ],
        setting,
      ),
      'x:',
    ),
  );
  const said = (property: string): string[] =>
    graph
      .getQuads(null, property, null, null)
      .map(({ subject, object }) => `${subject.value} ${object.value}`)
      .sort();

  test('of three kinds stand in both vocabularies and both ways', () => {
    const iso = 'http://purl.org/iso25964/skos-thes#';
    expect(said(`${SKOS}broader`)).toEqual(['x:#a x:#b', 'x:#b x:#c', 'x:#b x:#d']);
    expect(said(`${SKOS}narrower`)).toEqual(['x:#b x:#a', 'x:#c x:#b', 'x:#d x:#b']);
    expect(said(`${iso}broaderPartitive`)).toEqual(['x:#a x:#b']);
    expect(said(`${iso}narrowerPartitive`)).toEqual(['x:#b x:#a']);
    expect(said(`${iso}narrowerInstantial`)).toEqual(['x:#d x:#b']);
  });

  test('are not also associative, however far up (S27), though what the entry names is kept', () => {
    expect(said(`${SKOS}related`)).toEqual([]);
    expect(readSkos(graph.getQuads(null, null, null, null), 'x:').find(({ id }) => id === 'a')?.related).toEqual([
      'b',
      'd',
    ]);
  });

  test('begin at the heads of the domains', () => {
    expect(said(`${SKOS}topConceptOf`)).toEqual(['x:#worker x:#glossary.scheme']);
    expect(said(`${SKOS}hasTopConcept`)).toEqual(['x:#glossary.scheme x:#worker']);
  });
});

describe('the rules find a fault', () => {
  const some = concepts.filter(({ broader }) => Object.values(broader).flat().length > 0).slice(0, 9);
  const parents = new Set(some.flatMap(({ broader }) => Object.values(broader).flat()));
  const few = concepts.filter(
    (concept) => some.includes(concept) || parents.has(concept.id) || concept.id === 'worker',
  );
  const known = few.map(({ id }) => id);
  const sound = writeSkosTurtle(
    few.map((concept) => ({ ...concept, ...relationsBy(concept, (ids) => ids.filter((id) => known.includes(id))) })),
    setting,
  );

  test('but none where there is none', () => expect(skosFaults(parseTurtle(sound, turtleFile))).toEqual([]));

  test.each([
    ['S4', ' skos:inScheme <#glossary.scheme>', ' skos:inScheme <#no>'],
    ['S6', 'skos:hasTopConcept <#', 'skos:hasTopConcept <#no-'],
    ['S8', 'skos:topConceptOf', 'skos:inScheme'],
    ['S9', 'a skos:Concept;', 'a skos:Concept, skos:ConceptScheme;'],
    ['S13', /(skos:prefLabel "[^"]+"@zh-Hans, )("[^"]+"@en)/, 'skos:altLabel $2; $1$2'],
    ['S14', /(skos:prefLabel "[^"]+"@zh-Hans, )("[^"]+"@en)/, '$1"x"@en, $2'],
    ['S20', ' skos:broader <#', ' skos:broader <#no-'],
    ['S22', / iso-thes:broaderGeneric </, ' iso-thes:broaderGeneric <#worker>, <'],
    ['S25', ' skos:narrower ', ' skos:closeMatch '],
    ['S27', / skos:broader (<#[^>]+>)/, ' skos:related $1; skos:broader $1'],
    ['S52', ' skosxl:literalForm "', ' skosxl:literalForm "x"@en, "'],
    ['S55', ' skosxl:literalForm "', ' skosxl:literalForm "x'],
    ['iso-thes', 'iso-thes:narrower', 'iso-thes:x'],
  ])('%s', (condition, from, to) => {
    const broken = sound.replace(from, to);
    expect(broken).not.toBe(sound);
    expect(skosFaults(parseTurtle(broken, turtleFile)).map((fault) => fault.split(' ')[0])).toContain(condition);
  });
});

test.each([
  ['Turtle', writeSkosTurtle],
  ['JSON-LD', writeSkosJsonLd],
])('writes 700 concepts as %s in under a second', (_which, write) => {
  const many = manyConcepts();
  const texts = sentencesOf(many);
  const named = { ...setting, sentences: texts, english: englishOf(texts) };
  expect(fastest(() => write(many, named))).toBeLessThan(1000);
});

/** SKOS has no order of what is broader in one way. */
function unordered(list: readonly Concept[]): Concept[] {
  return list.map((concept) => ({ ...concept, broader: relationsBy(concept, (ids) => ids.toSorted()).broader }));
}

/** The graph as sorted lines, a list in one of them: so no blank node is left, and like graphs have like lines. */
function statements(quads: readonly Quad[]): string[] {
  const graph = new Store([...quads]);
  const lists = graph.extractLists({ remove: true }) as Readonly<Record<string, readonly unknown[]>> as Readonly<
    Record<string, readonly Term[]>
  >;
  return graph
    .getQuads(null, null, null, null)
    .map(({ subject, predicate, object }) =>
      [subject, predicate, ...(lists[object.value] ?? [object])].map(({ id }) => id).join(' '),
    )
    .sort();
}
