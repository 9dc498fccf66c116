// The termbase as a graph in SKOS: scheme, collections, concepts. What stands for what is told in skos.ts.
import type { Language } from '../publication/index.ts';
import { domainIds, domains, preferredTerm, relatedConcepts, type Concept, type Relations } from '../termbase/index.ts';
import type { RdfNode, RdfValue } from './rdf.ts';
import { labelAddress, LANGUAGE_TAGS, PINYIN_TAG, skosLabels } from './skos-labels.ts';
import { sentenceAddress, sourceNode } from './skos-sources.ts';

const LANGUAGES = ['zh', 'en'] as const;
/** A concept's id has no full stop, so these are never a concept's. */
const SCHEME = { id: '#glossary.scheme' };
const collection = (domain: string): string => `#domain.${domain}`;

/** What is said of everything in the termbase, by addresses relative to its own file; `sentences` are the reports' by id. */
export function skosGraph(concepts: readonly Concept[], sentences: ReadonlyMap<string, string>): RdfNode[] {
  const relations = relatedConcepts(concepts);
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  return [
    scheme,
    ...domainIds.map((domain) => collectionNode(domain, concepts)),
    ...concepts.flatMap((concept) => [
      conceptNode(concept, { relations: besideHierarchy(concept.id, { relations, broader }), sentences }),
      ...skosLabels(concept),
      ...LANGUAGES.flatMap((language) => sourceNode(`#${concept.id}.${language}.source`, concept[language].source)),
    ]),
    ...sentenceNodes(concepts),
  ];
}

const scheme: RdfNode = {
  id: SCHEME.id,
  properties: [
    ['rdf:type', [{ name: 'skos:ConceptScheme' }]],
    ['dcterms:title', [{ text: '工报术语库', language: LANGUAGE_TAGS.zh }, { text: 'Gongbao termbase', language: LANGUAGE_TAGS.en }]],
  ],
};

function collectionNode(domain: (typeof domainIds)[number], concepts: readonly Concept[]): RdfNode {
  return {
    id: collection(domain),
    properties: [
      ['rdf:type', [{ name: 'skos:Collection' }]],
      ['skos:inScheme', [SCHEME]],
      ['skos:notation', [{ text: domain }]],
      ['skos:prefLabel', LANGUAGES.map((language) => ({ text: domains[domain][language], language: LANGUAGE_TAGS[language] }))],
      ['skos:member', concepts.filter((concept) => concept.domain === domain).map(({ id }) => ({ id: `#${id}` }))],
    ],
  };
}

interface Joined { readonly relations: Relations; readonly sentences: ReadonlyMap<string, string> }

function conceptNode(concept: Concept, { relations: { related, narrower }, sentences }: Joined): RdfNode {
  const { id, broader, note, en } = concept;
  const inBoth = (text: (language: Language) => string): RdfValue[] => LANGUAGES.map((language) => ({ text: text(language), language: LANGUAGE_TAGS[language] }));
  return {
    id: `#${id}`,
    properties: [
      ['rdf:type', [{ name: 'skos:Concept' }]],
      ['skos:inScheme', [SCHEME]],
      ['skos:topConceptOf', broader === null ? [SCHEME] : []],
      ['skos:notation', [{ text: id }]],
      ['skos:prefLabel', [...inBoth((language) => preferredTerm(concept, language).text), { text: preferredTerm(concept, 'zh').pinyin, language: PINYIN_TAG }]],
      ['skos:altLabel', texts(concept, 'admitted')],
      ['skos:hiddenLabel', hiddenLabels(concept)],
      ...LABEL_KINDS.map(([property, status]) => [property, labelAddresses(concept, status)] as const),
      ['skos:definition', inBoth((language) => concept[language].definition)],
      ['dcterms:abstract', inBoth((language) => concept[language].gloss)],
      ['dcterms:source', LANGUAGES.filter((language) => concept[language].source !== null).map((language) => ({ id: `#${id}.${language}.source` }))],
      ['skos:note', en.literal === null ? [] : [{ text: `literal: ${en.literal}`, language: LANGUAGE_TAGS.en }]],
      ['skos:scopeNote', note === null ? [] : inBoth((language) => note[language])],
      ['skos:broader', broader === null ? [] : [{ id: `#${broader}` }]],
      ['skos:narrower', narrower.map((other) => ({ id: `#${other}` }))],
      ['skos:related', related.map((other) => ({ id: `#${other}` }))],
      ['dcterms:relation', concept.related.length === 0 ? [] : [{ list: concept.related.map((other) => ({ id: `#${other}` })) }]],
      ['skos:example', examples(concept, sentences)],
    ],
  };
}

const LABEL_KINDS = [['skosxl:prefLabel', 'preferred'], ['skosxl:altLabel', 'admitted'], ['skosxl:hiddenLabel', 'deprecated']] as const;

type Status = (typeof LABEL_KINDS)[number][1];

function texts(concept: Concept, status: Status): RdfValue[] {
  return LANGUAGES.flatMap((language) => concept[language].terms.filter((term) => term.status === status).map(({ text }) => ({ text, language: LANGUAGE_TAGS[language] })));
}

/** Deprecated terms and further forms; a form that is itself a term stays a term, for a label is of one kind only (SKOS S13). */
function hiddenLabels(concept: Concept): RdfValue[] {
  const forms = LANGUAGES.flatMap((language) => {
    const known = new Set(concept[language].terms.map(({ text }) => text));
    const found = new Set(concept[language].terms.flatMap(({ forms }) => forms));
    return [...found].filter((form) => !known.has(form)).map((text) => ({ text, language: LANGUAGE_TAGS[language] }));
  });
  return [...texts(concept, 'deprecated'), ...forms];
}

function labelAddresses(concept: Concept, wanted: Status): RdfValue[] {
  return LANGUAGES.flatMap((language) => concept[language].terms.flatMap(({ status }, index) => (status === wanted ? [{ id: labelAddress(concept.id, { language, index }) }] : [])));
}

function examples({ zh, en }: Concept, sentences: ReadonlyMap<string, string>): RdfValue[] {
  const ids = new Set([...zh.terms, ...en.terms].flatMap(({ context }) => context));
  return [...ids].flatMap((id) => sentences.get(id) ?? []).map((text) => ({ text, language: LANGUAGE_TAGS.zh }));
}

/** The relations without those that the hierarchy says already: what is broader, however far up, is not also `related` (SKOS S27). */
function besideHierarchy(id: string, { relations, broader }: { readonly relations: ReadonlyMap<string, Relations>; readonly broader: ReadonlyMap<string, string | null> }): Relations {
  const { related, narrower } = relations.get(id) ?? { related: [], narrower: [] };
  return { related: related.filter((other) => !above(id, broader).has(other) && !above(other, broader).has(id)), narrower };
}

function above(id: string, broader: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let next = broader.get(id); next !== undefined && next !== null && !found.has(next); next = broader.get(next)) found.add(next);
  return found;
}

/** By what a sentence is cited: its id, at its address in the report. */
function sentenceNodes(concepts: readonly Concept[]): RdfNode[] {
  const terms = concepts.flatMap(({ zh, en }) => [zh, en, ...zh.terms, ...en.terms]);
  const cited = terms.flatMap((one) => [...('context' in one ? one.context : []), ...(one.source !== null && 'sentence' in one.source ? [one.source.sentence] : [])]);
  return [...new Set(cited)].map((id) => ({ id: sentenceAddress(id), properties: [['dcterms:identifier', [{ text: id }]]] }));
}
