// The hierarchy and the associations of the termbase, in SKOS and in iso-thes (ISO 25964), both ways, and free of
// what SKOS forbids.
import { above, broaderIds, relatedConcepts, type Concept } from '../termbase/index.ts';
import type { RdfValue } from './rdf.ts';
import type { Properties } from './skos-words.ts';

const KINDS = [
  ['generic', 'Generic'],
  ['partitive', 'Partitive'],
  ['instantial', 'Instantial'],
] as const;

type Ids = readonly string[];

/**
 * What is said of each concept's relations, by its id. `skos:broader` and `skos:narrower` stand for all three kinds.
 * What is broader or narrower, however far, is not also `skos:related` (SKOS S27); what the entry itself names stays
 * in `dcterms:relation`, in order.
 */
export function skosRelations(concepts: readonly Concept[]): ReadonlyMap<string, Properties> {
  const relations = relatedConcepts(concepts);
  const broader = new Map(concepts.map((concept) => [concept.id, broaderIds(concept)]));
  const ancestors = new Map(concepts.map(({ id }) => [id, above(id, broader)]));
  const inverse = new Map(KINDS.map(([kind]) => [kind, named(concepts, kind)]));
  const isKin = (a: string, b: string): boolean => [ancestors.get(a)?.has(b), ancestors.get(b)?.has(a)].includes(true);
  return new Map(
    concepts.map((concept): [string, Properties] => {
      const { id } = concept;
      const { related, narrower } = relations.get(id) ?? { related: [], narrower: [] };
      return [
        id,
        [
          ['skos:broader', things(broaderIds(concept))],
          ...KINDS.map(([kind, name]) => [`iso-thes:broader${name}`, things(concept.broader[kind])] as const),
          ['skos:narrower', things(narrower)],
          ...KINDS.map(
            ([kind, name]) => [`iso-thes:narrower${name}`, things(inverse.get(kind)?.get(id) ?? [])] as const,
          ),
          ['skos:related', things(related.filter((other) => !isKin(id, other)))],
          ['dcterms:relation', concept.related.length === 0 ? [] : [{ list: things(concept.related) }]],
        ],
      ];
    }),
  );
}

/** By what is named: those that come under it in this way. */
function named(concepts: readonly Concept[], kind: keyof Concept['broader']): ReadonlyMap<string, Ids> {
  const pairs = concepts.flatMap(({ id, broader }) => broader[kind].map((over) => ({ over, id })));
  const byOver = Map.groupBy(pairs, ({ over }) => over);
  return new Map([...byOver].map(([over, those]) => [over, those.map(({ id }) => id)]));
}

function things(ids: Ids): RdfValue[] {
  return [...new Set(ids)].map((id) => ({ id: `#${id}` }));
}
