// RDF: one graph in two spellings, Turtle 1.1 and JSON-LD 1.1. Names are written with the prefixes below.
import { DataFactory, Writer, type BlankNode, type Literal, type NamedNode, type Quad_Object } from 'n3';

const { literal, namedNode } = DataFactory;

/**
 * A thing by its address, relative or absolute, or by a prefixed name; a text, with its language or datatype; a list
 * that keeps its order.
 */
export type RdfValue =
  | { readonly id: string }
  | { readonly name: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: string }
  | { readonly list: readonly RdfValue[] };

/** What is said of one thing. A property without values is left out. */
export interface RdfNode {
  readonly id: string;
  readonly properties: readonly (readonly [property: string, values: readonly RdfValue[]])[];
}

const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  'iso-thes': 'http://purl.org/iso25964/skos-thes#',
  dcterms: 'http://purl.org/dc/terms/',
  ontolex: 'http://www.w3.org/ns/lemon/ontolex#',
  lexinfo: 'http://www.lexinfo.net/ontology/3.0/lexinfo#',
};

/** What is said, by the names that `PREFIXES` opens: a property without values says nothing. */
const said = ({ properties }: RdfNode): RdfNode['properties'] => properties.filter(([, values]) => values.length > 0);

/**
 * The graph in Turtle; `base` is the address that relative ones start from, null for the file's own.
 * Addresses must be such as Turtle allows between angle brackets: no space, none of `<>"{}|^` or the backtick.
 */
export function writeTurtle(nodes: readonly RdfNode[], base: string | null): string {
  const writer = new Writer({ prefixes: PREFIXES, ...(base !== null && { baseIRI: base, writeBase: true }) });
  for (const node of nodes) {
    for (const [property, values] of said(node)) {
      for (const value of values) writer.addQuad(namedNode(node.id), named(property), turtleTerm(value, writer));
    }
  }
  // Without a stream to wait for, the writer answers at once.
  let turtle = '';
  writer.end((_fault, text: string) => {
    turtle = text;
  });
  return turtle;
}

function turtleTerm(value: RdfValue, writer: Writer): Quad_Object {
  if ('id' in value) return namedNode(value.id);
  if ('name' in value) return named(value.name);
  if ('list' in value) return writer.list(value.list.map((item) => turtleTerm(item, writer))) as unknown as BlankNode;
  const { text, language, datatype } = value;
  if (language !== undefined) return inLanguage(text, language);
  return datatype === undefined ? literal(text) : literal(text, named(datatype));
}

/**
 * Made by hand, since the library's own writes `zh-hans`: one tag to RDF, but not to who looks for the one the pages
 * bear.
 */
function inLanguage(text: string, language: string): Literal {
  return {
    termType: 'Literal',
    value: text,
    language,
    datatype: named('rdf:langString'),
    equals: () => false,
  } as unknown as Literal;
}

/** `skos:Concept` in full. */
function named(name: string): NamedNode {
  const [prefix = '', local = ''] = name.split(':');
  return namedNode(PREFIXES[prefix as keyof typeof PREFIXES] + local);
}

/**
 * The same graph in JSON-LD, flattened, with its context inside; `base`, itself absolute or relative, is what
 * relative addresses start from.
 */
export function writeJsonLd(nodes: readonly RdfNode[], base: string): string {
  const graph = nodes.map((node) => ({
    '@id': node.id,
    ...Object.fromEntries(
      said(node).map(([property, values]) =>
        property === 'rdf:type'
          ? ['@type', values.map((value) => 'name' in value && value.name)]
          : [property, values.map(jsonValue)],
      ),
    ),
  }));
  return JSON.stringify({ '@context': { '@base': base, ...PREFIXES }, '@graph': graph });
}

function jsonValue(value: RdfValue): object {
  if ('id' in value) return { '@id': value.id };
  if ('name' in value) return { '@id': value.name };
  if ('list' in value) return { '@list': value.list.map(jsonValue) };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language !== undefined && { '@language': language }),
    ...(datatype !== undefined && { '@type': datatype }),
  };
}
