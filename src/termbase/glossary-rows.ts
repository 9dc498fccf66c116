// The rows of /data/glossary.json: the termbase for other programs, one row a concept, nothing left to be looked up.
import type { Localized } from '../language/index.ts';
import { domains } from './domains.ts';
import type { Concept } from './read-concept.ts';
import { relatedConcepts, type Relations } from './related-concepts.ts';

/** A concept with its domain's names and its relations in both directions; `relatedHere`: those that the entry itself names. */
export interface GlossaryRow extends Omit<Concept, 'related'>, Relations {
  readonly domainName: Localized;
  readonly relatedHere: readonly string[];
}

/** One row a concept, in the order given. */
export function glossaryRows(concepts: readonly Concept[]): GlossaryRow[] {
  const relations = relatedConcepts(concepts);
  return concepts.map(({ id, domain, related, ...rest }) => {
    const { zh, en } = domains[domain];
    return { id, domain, domainName: { zh, en }, ...(relations.get(id) ?? { related, narrower: [] }), relatedHere: related, ...rest };
  });
}
