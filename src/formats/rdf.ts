// RDF: one graph in two spellings, Turtle 1.1 and JSON-LD 1.1. Names are written with the prefixes below.

/** A thing by its address, relative or absolute, or by a prefixed name; a text, with its language or datatype; a list that keeps its order. */
export type RdfValue =
  | { readonly id: string }
  | { readonly name: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: string }
  | { readonly list: readonly RdfValue[] };

/** What is said of one thing. A property without values is left out. */
export interface RdfNode { readonly id: string; readonly properties: readonly (readonly [property: string, values: readonly RdfValue[]])[] }

const PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  skosxl: 'http://www.w3.org/2008/05/skos-xl#',
  dcterms: 'http://purl.org/dc/terms/',
  ontolex: 'http://www.w3.org/ns/lemon/ontolex#',
  lexinfo: 'http://www.lexinfo.net/ontology/3.0/lexinfo#',
};

/**
 * The graph in Turtle, a blank line between things; `base` is the address that relative ones start from, null for the file's own.
 * Addresses must be such as Turtle allows between angle brackets: no space, none of `<>"{}|^` or the backtick.
 */
export function writeTurtle(nodes: readonly RdfNode[], base: string | null): string {
  const start = base === null ? [] : [`@base <${base}> .\n`];
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`);
  const things = nodes.map(({ id, properties }) => {
    const said = properties.filter(([, values]) => values.length > 0).map(([property, values]) => `${property} ${values.map(turtleValue).join(', ')}`);
    return `\n<${id}> ${said.join(' ;\n  ')} .\n`;
  });
  return [...start, ...prefixes, ...things].join('');
}

function turtleValue(value: RdfValue): string {
  if ('id' in value) return `<${value.id}>`;
  if ('name' in value) return value.name;
  if ('list' in value) return `( ${value.list.map(turtleValue).join(' ')} )`;
  const { text, language, datatype } = value;
  const tail = language === undefined ? '' : `@${language}`;
  return `"${text.replace(/["\\\u0000-\u001f\u007f]/g, escaped)}"${tail}${datatype === undefined ? '' : `^^${datatype}`}`;
}

function escaped(character: string): string {
  return /["\\]/.test(character) ? `\\${character}` : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The same graph in JSON-LD, flattened, with its context inside; `base`, itself absolute or relative, is what relative addresses start from. */
export function writeJsonLd(nodes: readonly RdfNode[], base: string): string {
  const graph = nodes.map(({ id, properties }) => ({
    '@id': id,
    ...Object.fromEntries(properties.filter(([, values]) => values.length > 0).map(([property, values]) => (
      property === 'rdf:type' ? ['@type', values.map((value) => 'name' in value && value.name)] : [property, values.map(jsonValue)]
    ))),
  }));
  return JSON.stringify({ '@context': { '@base': base, ...PREFIXES }, '@graph': graph });
}

function jsonValue(value: RdfValue): object {
  if ('id' in value) return { '@id': value.id };
  if ('name' in value) return { '@id': value.name };
  if ('list' in value) return { '@list': value.list.map(jsonValue) };
  const { text, language, datatype } = value;
  return { '@value': text, ...(language !== undefined && { '@language': language }), ...(datatype !== undefined && { '@type': datatype }) };
}
