// What an entry remarks in lists: the forms a headword allows, a compound's elements, the names of other regions;
// each a thing, so that their order can be told.
import type { Concept } from '../termbase/index.ts';
import type { RdfNode, RdfValue } from './rdf.ts';
import { inBoth, inLanguage } from './skos-words.ts';

/** The things themselves: `#ID.allows.N`, `#ID.element.N`, `#ID.region.N`. */
export function remarkNodes(concept: Concept): RdfNode[] {
  const { id, allows, regions } = concept;
  return [
    ...(allows ?? []).map((form, n): RdfNode => ({
      id: `#${id}.allows.${n + 1}`,
      properties: [['rdf:value', [inLanguage('en', form)]]],
    })),
    ...elementNodes(concept),
    ...regions.map(({ region, text, falseFriend, note }, n): RdfNode => ({
      id: `#${id}.region.${n + 1}`,
      properties: [
        ['rdf:type', [{ name: 'skosxl:Label' }]],
        ['skosxl:literalForm', [{ text, language: regionTag(region) }]],
        ['skos:note', inBoth(note)],
        ['skos:editorialNote', falseFriend ? [inLanguage('en', 'false friend')] : []],
      ],
    })),
  ];
}

function elementNodes({ id, elements }: Concept): RdfNode[] {
  if (elements === null) return [];
  const { reason, ...renderings } = elements;
  return Object.entries(renderings).map(([element, rendering], n) => ({
    id: `#${id}.element.${n + 1}`,
    properties: [
      ['rdfs:label', inBoth({ zh: element, en: rendering })],
      ['skos:note', inBoth(reason)],
    ],
  }));
}

/** What `skos:note` of the concept points to: all but the regions' own names for it, which are labels. */
export function remarkAddresses({ id, allows, elements, regions }: Concept): RdfValue[] {
  const renderings = Object.keys(elements ?? {}).filter((key) => key !== 'reason');
  const address = (kind: string, n: number): RdfValue => ({ id: `#${id}.${kind}.${n + 1}` });
  return [
    ...(allows ?? []).map((_form, n) => address('allows', n)),
    ...renderings.map((_element, n) => address('element', n)),
    ...regions.flatMap(({ falseFriend }, n) => (falseFriend ? [address('region', n)] : [])),
  ];
}

/** The regions' names as labels: as texts, and as the things they are. */
export function regionLabels({ id, regions }: Concept): {
  readonly texts: readonly RdfValue[];
  readonly things: readonly RdfValue[];
} {
  const labels = regions.map((region, n) => ({ ...region, n })).filter(({ falseFriend }) => !falseFriend);
  return {
    texts: labels.map(({ text, region }) => ({ text, language: regionTag(region) })),
    things: labels.map(({ n }) => ({ id: `#${id}.region.${n + 1}` })),
  };
}

function regionTag(region: string): string {
  return `zh-Hant-${region}`;
}
