// Relations in both directions: an editor writes each once, a reader meets it from either side.
import { broaderIds, type Concept } from './read-concept.ts';

export interface Relations {
  readonly related: readonly string[];
  readonly narrower: readonly string[];
}

/**
 * By concept id: the related concepts (named here or there, this entry's own first) and the narrower ones (those that
 * name it under `broader`, in whichever way).
 */
export function relatedConcepts(concepts: readonly Concept[]): ReadonlyMap<string, Relations> {
  const naming = namedBy(concepts, ({ related }) => related);
  const narrower = namedBy(concepts, broaderIds);
  return new Map(
    concepts.map(({ id, related }) => [
      id,
      { related: [...new Set([...related, ...(naming.get(id) ?? [])])], narrower: narrower.get(id) ?? [] },
    ]),
  );
}

/** By what is named: the ids of those that name it, in the order of `concepts`. */
function namedBy(
  concepts: readonly Concept[],
  names: (concept: Concept) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const pairs = concepts.flatMap((concept) => names(concept).map((named) => ({ named, id: concept.id })));
  return new Map(
    [...Map.groupBy(pairs, ({ named }) => named)].map(([named, those]) => [
      named,
      [...new Set(those.map(({ id }) => id))],
    ]),
  );
}
