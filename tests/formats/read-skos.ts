// Reads SKOS back into concepts, from the graph alone: Turtle and JSON-LD alike, once parsed.
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import type { Citation, Concept, Source, Term } from '../../src/termbase/index.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  'iso-thes': 'http://purl.org/iso25964/skos-thes#',
  dcterms: 'http://purl.org/dc/terms/',
  ontolex: 'http://www.w3.org/ns/lemon/ontolex#',
  lexinfo: 'http://www.lexinfo.net/ontology/3.0/lexinfo#',
};
/** Language tags are compared without regard to case: the parser makes them small. */
const TAGS = { zh: 'zh-hans', en: 'en' };

export function parseTurtle(turtle: string, address: string): Quad[] {
  return new Parser({ baseIRI: address }).parse(turtle);
}

/** Through N-Quads, so that both spellings end in the same parser. */
export async function parseJsonLd(text: string, address: string): Promise<Quad[]> {
  const quads = await jsonld.toRDF(JSON.parse(text) as object, { base: address, format: 'application/n-quads' });
  return new Parser({ format: 'application/n-quads' }).parse(quads as unknown as string);
}

/**
 * `file`: the address of the Turtle file, of which the concepts are fragments. Concepts come in the order of their
 * ids.
 */
export function readSkos(quads: readonly Quad[], file: string): Concept[] {
  const reading = readingOf(quads, file);
  const concepts = reading.graph.getSubjects(name('rdf:type'), name('skos:Concept'), null).map(({ value }) => value);
  return concepts.map((address) => concept({ ...reading, address })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The works that the graph tells of, by id. */
export function readSkosSources(quads: readonly Quad[], file: string): Record<string, Source> {
  const { graph, values } = readingOf(quads, file);
  const works = graph
    .getSubjects(name('rdf:type'), name('dcterms:BibliographicResource'), null)
    .map(({ value }) => value);
  return Object.fromEntries(
    works.map((address) => {
      const one = (property: string): string | null => values(address, property)[0]?.value ?? null;
      const id = address.slice(`${file}#source.`.length);
      const work = inBoth(values(address, 'dcterms:bibliographicCitation'))!;
      return [
        id,
        { id, work, date: one('dcterms:issued'), url: one('dcterms:identifier'), seen: one('dcterms:date')! },
      ];
    }),
  );
}

interface Node {
  readonly value: string;
  readonly language?: string;
  readonly termType?: string;
}

interface Reading {
  readonly file: string;
  readonly graph: Store;
  readonly values: (subject: string, property: string) => readonly Node[];
}

interface ConceptReading extends Reading {
  readonly address: string;
}

function readingOf(quads: readonly Quad[], file: string): Reading {
  const graph = new Store([...quads]);
  const lists = graph.extractLists();
  const values = (subject: string, property: string): Node[] =>
    graph
      .getObjects(subject, name(property), null)
      .flatMap((object): readonly Node[] => lists[object.value] ?? [object]);
  return { file, graph, values };
}

function name(prefixed: string): string {
  const [prefix = '', local = ''] = prefixed.split(':');
  return PREFIXES[prefix]! + local;
}

const texts = (nodes: readonly Node[]): string[] => nodes.map(({ value }) => value);

function inBoth(nodes: readonly Node[]): { zh: string; en: string } | null {
  const [zh, en] = [TAGS.zh, TAGS.en].map((tag) => nodes.find(({ language }) => language === tag)?.value);
  return zh === undefined ? null : { zh, en: en! };
}

function concept(reading: ConceptReading): Concept {
  const { address, file, graph, values } = reading;
  const localId = ({ value }: Node): string => value.slice(file.length + 1);
  const said = (property: string) => inBoth(values(address, property));
  const ids = (property: string): string[] => values(address, property).map(localId);
  const [collection] = graph.getSubjects(name('skos:member'), address, null);
  const allows = remarks(reading, 'allows').map((one) => values(one, 'rdf:value')[0]!.value);
  const { zh, en } = said('skos:definition')!;
  return {
    id: texts(values(address, 'skos:notation'))[0]!,
    domain: texts(values(collection!.value, 'skos:notation'))[0] as Concept['domain'],
    broader: {
      generic: ids('iso-thes:broaderGeneric'),
      partitive: ids('iso-thes:broaderPartitive'),
      instantial: ids('iso-thes:broaderInstantial'),
    },
    related: ids('dcterms:relation'),
    mark: noted(reading, 'mark') as Concept['mark'],
    check: noted(reading, 'check') as Concept['check'],
    choose: said('skos:editorialNote'),
    allows: allows.length === 0 ? null : allows,
    elements: elements(reading),
    sources: texts(values(address, 'dcterms:source'))
      .sort(byNumber)
      .map((one) => citation(one, reading)),
    zh: {
      definition: zh,
      terms: labels(reading, 'zh').map((label) => ({
        ...term(label, reading),
        pinyin: texts(values(label, 'lexinfo:romanization'))[0]!,
      })),
    },
    en: {
      definition: en,
      literal: noted(reading, 'literal') ?? null,
      terms: labels(reading, 'en').map((label) => term(label, reading)),
    },
    regions: regions(reading),
    history: said('skos:historyNote'),
    note: said('skos:scopeNote'),
  };
}

function noted({ address, values }: ConceptReading, named: string): string | undefined {
  const notes = values(address, 'skos:note').filter(({ termType }) => termType === 'Literal');
  return texts(notes)
    .find((text) => text.startsWith(`${named}: `))
    ?.slice(named.length + 2);
}

/** The things of one kind that a concept's notes and labels point to, in order. */
function remarks({ address, values }: ConceptReading, kind: string): string[] {
  const all = ['skos:note', 'skosxl:altLabel'].flatMap((property) => texts(values(address, property)));
  return all.filter((one) => one.startsWith(`${address}.${kind}.`)).sort(byNumber);
}

function elements(reading: ConceptReading): Concept['elements'] {
  const { values } = reading;
  const things = remarks(reading, 'element');
  const renderings = things.map((one) => inBoth(values(one, 'rdfs:label'))!).map(({ zh, en }) => [zh, en] as const);
  const reason = things.map((one) => inBoth(values(one, 'skos:note')))[0];
  return things.length === 0 ? null : ({ ...Object.fromEntries(renderings), reason } as unknown as Concept['elements']);
}

function regions(reading: ConceptReading): Concept['regions'] {
  const { values, address } = reading;
  const labelled = texts(values(address, 'skosxl:altLabel'));
  return remarks(reading, 'region').map((one) => {
    const [{ value, language }] = values(one, 'skosxl:literalForm') as [Node];
    return {
      region: language!.slice(-2).toUpperCase() as 'TW' | 'HK',
      text: value,
      falseFriend: !labelled.includes(one),
      note: inBoth(values(one, 'skos:note'))!,
    };
  });
}

function labels({ address, values }: ConceptReading, language: 'zh' | 'en'): string[] {
  const all = ['skosxl:prefLabel', 'skosxl:altLabel', 'skosxl:hiddenLabel'].flatMap((property) =>
    texts(values(address, property)),
  );
  return all.filter((label) => label.startsWith(`${address}.${language}.`)).sort(byNumber);
}

function byNumber(a: string, b: string): number {
  return Number(/\d+$/.exec(a)?.[0]) - Number(/\d+$/.exec(b)?.[0]);
}

const STATUSES = [
  ['prefLabel', 'preferred'],
  ['altLabel', 'admitted'],
  ['hiddenLabel', 'deprecated'],
] as const;

function term(label: string, reading: ConceptReading): Term {
  const { graph, values } = reading;
  const one = (property: string): string | undefined => values(label, property)[0]?.value;
  const category = (property: string): string | undefined =>
    one(`lexinfo:${property}`)?.replace(PREFIXES.lexinfo!, '') ?? told(property);
  const told = (named: string): string | undefined =>
    texts(values(label, 'skos:editorialNote'))
      .find((text) => text.startsWith(`${named}: `))
      ?.slice(named.length + 2);
  const year = (named: string): number | null => (told(named) === undefined ? null : Number(told(named)));
  const numbered = (property: string, written: string): string[] =>
    texts(values(label, property))
      .sort(byNumber)
      .map((part) => values(part, written)[0]!.value);
  const cited = one('dcterms:source');
  return {
    text: one('skosxl:literalForm')!,
    status: STATUSES.find(([kind]) => graph.countQuads(reading.address, name(`skosxl:${kind}`), label, null) > 0)![1],
    partOfSpeech: category('partOfSpeech') as Term['partOfSpeech'],
    type: category('termType') as Term['type'],
    reliability: told('reliability') as Term['reliability'],
    source: cited === undefined ? null : citation(cited, reading),
    since: year('since'),
    until: year('until'),
    body: told('body') ?? null,
    reason: inBoth(values(label, 'skos:note')),
    forms: numbered('ontolex:otherForm', 'ontolex:writtenRep'),
    not: numbered('skosxl:labelRelation', 'skosxl:literalForm'),
    context: values(label, 'dcterms:isReferencedBy').map(({ value }) => values(value, 'dcterms:identifier')[0]!.value),
  };
}

function citation(address: string, { values, file }: Reading): Citation {
  const [sentence] = values(address, 'dcterms:source');
  if (sentence !== undefined) return { sentence: values(sentence.value, 'dcterms:identifier')[0]!.value };
  const [work] = texts(values(address, 'dcterms:isPartOf'));
  return { work: work!.slice(`${file}#source.`.length), at: inBoth(values(address, 'dcterms:title')) };
}
