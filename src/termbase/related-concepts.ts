// Relations in both directions: an editor writes each once, a reader meets it from either side.
import type { Concept } from './read-concept.ts';

export interface Relations { readonly related: readonly string[]; readonly narrower: readonly string[] }

/**
 * By concept id: the related concepts (named here or there, this entry's own first) and the narrower ones (those that name
 * it as `broader`).
 */
export function relatedConcepts(concepts: readonly Concept[]): ReadonlyMap<string, Relations> {
  return new Map(concepts.map(({ id, related }) => {
    const back = concepts.filter((other) => other.related.includes(id)).map((other) => other.id);
    const narrower = concepts.filter(({ broader }) => broader === id).map((other) => other.id);
    return [id, { related: [...new Set([...related, ...back])], narrower }];
  }));
}
