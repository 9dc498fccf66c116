// The termbase as a graph in SKOS: scheme, collections, concepts, sources. What stands for what is told in skos.ts.
import { domainIds, domains, type Concept } from '../termbase/index.ts';
import type { RdfNode } from './rdf.ts';
import { conceptNodes, isHead } from './skos-concept.ts';
import { skosRelations } from './skos-relations.ts';
import { sentenceNodes, sourceNode } from './skos-sources.ts';
import { inBoth } from './skos-words.ts';
import type { TermbaseSetting } from './termbase-setting.ts';

/** A concept's id has no full stop, so these are never a concept's. */
const SCHEME = { id: '#glossary.scheme' };
const collection = (domain: string): string => `#domain.${domain}`;

/** What is said of everything in the termbase, by addresses relative to its own file. */
export function skosGraph(
  concepts: readonly Concept[],
  { sources, ...texts }: Omit<TermbaseSetting, 'base'>,
): RdfNode[] {
  const relations = skosRelations(concepts);
  return [
    schemeNode(concepts),
    ...domainIds.map((domain) => collectionNode(domain, concepts)),
    ...concepts.flatMap((concept) =>
      conceptNodes(concept, { scheme: SCHEME, relations: relations.get(concept.id) ?? [], texts }),
    ),
    ...[...sources.values()].map(sourceNode),
    ...sentenceNodes(concepts, texts),
  ];
}

function schemeNode(concepts: readonly Concept[]): RdfNode {
  return {
    id: SCHEME.id,
    properties: [
      ['rdf:type', [{ name: 'skos:ConceptScheme' }]],
      ['dcterms:title', inBoth({ zh: '工报术语库', en: 'Gongbao termbase' })],
      ['skos:hasTopConcept', concepts.filter(isHead).map(({ id }) => ({ id: `#${id}` }))],
    ],
  };
}

function collectionNode(domain: (typeof domainIds)[number], concepts: readonly Concept[]): RdfNode {
  return {
    id: collection(domain),
    properties: [
      ['rdf:type', [{ name: 'skos:Collection' }]],
      ['skos:inScheme', [SCHEME]],
      ['skos:notation', [{ text: domain }]],
      ['skos:prefLabel', inBoth(domains[domain])],
      ['skos:member', concepts.filter((concept) => concept.domain === domain).map(({ id }) => ({ id: `#${id}` }))],
    ],
  };
}
