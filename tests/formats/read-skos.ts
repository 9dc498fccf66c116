// Reads SKOS back into concepts, from the graph alone: Turtle and JSON-LD alike, once parsed.
import jsonld from 'jsonld';
import { Parser, Store, type Quad } from 'n3';
import type { Concept, Term } from '../../src/termbase/index.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', skos: 'http://www.w3.org/2004/02/skos/core#', skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dcterms: 'http://purl.org/dc/terms/', ontolex: 'http://www.w3.org/ns/lemon/ontolex#', lexinfo: 'http://www.lexinfo.net/ontology/3.0/lexinfo#',
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

/** `file`: the address of the Turtle file, of which the concepts are fragments. Concepts come in the order of their ids. */
export function readSkos(quads: readonly Quad[], file: string): Concept[] {
  const graph = new Store([...quads]);
  const lists = graph.extractLists();
  const values = (subject: string, property: string): Node[] => graph.getObjects(subject, name(property), null).flatMap((object): readonly Node[] => lists[object.value] ?? [object]);
  const concepts = graph.getSubjects(name('rdf:type'), name('skos:Concept'), null).map(({ value }) => value);
  return concepts.map((address) => concept({ address, file, graph, values })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Node { readonly value: string; readonly language?: string }

interface Reading {
  readonly address: string;
  readonly file: string;
  readonly graph: Store;
  readonly values: (subject: string, property: string) => readonly Node[];
}

function name(prefixed: string): string {
  const [prefix = '', local = ''] = prefixed.split(':');
  return PREFIXES[prefix]! + local;
}

const texts = (nodes: readonly Node[]): string[] => nodes.map(({ value }) => value);

function concept(reading: Reading): Concept {
  const { address, file, graph, values } = reading;
  const localId = ({ value }: Node): string => value.slice(file.length + 1);
  const inLanguage = (property: string, language: 'zh' | 'en'): string | undefined =>
    values(address, property).find((node) => node.language === TAGS[language])?.value;
  const described = (language: 'zh' | 'en') => ({
    definition: inLanguage('skos:definition', language)!, gloss: inLanguage('dcterms:abstract', language)!, source: source(`${address}.${language}.source`, reading),
  });
  const [collection] = graph.getSubjects(name('skos:member'), address, null);
  const [literal] = texts(values(address, 'skos:note'));
  const note = inLanguage('skos:scopeNote', 'zh');
  return {
    id: texts(values(address, 'skos:notation'))[0]!,
    domain: texts(values(collection!.value, 'skos:notation'))[0] as Concept['domain'],
    broader: values(address, 'skos:broader').map(localId)[0] ?? null,
    related: values(address, 'dcterms:relation').map(localId),
    zh: { ...described('zh'), terms: labels(reading, 'zh').map((label) => ({ ...term(label, reading), pinyin: texts(values(label, 'lexinfo:romanization'))[0]! })) },
    en: { ...described('en'), literal: literal?.replace('literal: ', '') ?? null, terms: labels(reading, 'en').map((label) => term(label, reading)) },
    note: note === undefined ? null : { zh: note, en: inLanguage('skos:scopeNote', 'en')! },
  };
}

function labels({ address, values }: Reading, language: 'zh' | 'en'): string[] {
  const all = ['skosxl:prefLabel', 'skosxl:altLabel', 'skosxl:hiddenLabel'].flatMap((property) => texts(values(address, property)));
  return all.filter((label) => label.startsWith(`${address}.${language}.`)).sort(byNumber);
}

function byNumber(a: string, b: string): number {
  return Number(/\d+$/.exec(a)?.[0]) - Number(/\d+$/.exec(b)?.[0]);
}

const STATUSES = [['prefLabel', 'preferred'], ['altLabel', 'admitted'], ['hiddenLabel', 'deprecated']] as const;

function term(label: string, reading: Reading): Term {
  const { graph, values } = reading;
  const one = (property: string): string | undefined => values(label, property)[0]?.value;
  const category = (property: string): string | undefined => one(`lexinfo:${property}`)?.replace(PREFIXES.lexinfo!, '') ?? noted(property);
  const noted = (named: string): string | undefined => texts(values(label, 'skos:editorialNote')).find((text) => text.startsWith(`${named}: `))?.slice(named.length + 2);
  const numbered = (property: string, written: string): string[] => texts(values(label, property)).sort(byNumber).map((part) => values(part, written)[0]!.value);
  return {
    text: one('skosxl:literalForm')!,
    status: STATUSES.find(([kind]) => graph.countQuads(reading.address, name(`skosxl:${kind}`), label, null) > 0)![1],
    partOfSpeech: category('partOfSpeech') as Term['partOfSpeech'],
    type: category('termType') as Term['type'],
    reliability: noted('reliability') as Term['reliability'],
    source: source(`${label}.source`, reading),
    forms: numbered('ontolex:otherForm', 'ontolex:writtenRep'),
    not: numbered('skosxl:labelRelation', 'skosxl:literalForm'),
    context: values(label, 'dcterms:isReferencedBy').map(({ value }) => values(value, 'dcterms:identifier')[0]!.value),
  };
}

function source(address: string, { values }: Reading): Term['source'] {
  const [sentence] = values(address, 'dcterms:source');
  if (sentence !== undefined) return { sentence: values(sentence.value, 'dcterms:identifier')[0]!.value };
  const [work] = texts(values(address, 'dcterms:bibliographicCitation'));
  const [url] = texts(values(address, 'dcterms:identifier'));
  return work === undefined ? null : { work, seen: values(address, 'dcterms:date')[0]!.value, ...(url !== undefined && { url }) };
}
