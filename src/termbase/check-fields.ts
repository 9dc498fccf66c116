// The concept system as a whole: every concept within two steps of a head of its field, and no circle above it.
import { problem, type Place, type Problem } from '../problems/index.ts';
import { broaderIds, type Concept } from './read-concept.ts';
import { domains } from './domains.ts';

type PlaceOf = (id: string, path: readonly (string | number)[]) => Place;

/** How far a concept may stand from a head of its field. */
const STEPS = 2;

export function checkFields(concepts: readonly Concept[], placeOf: PlaceOf): Problem[] {
  const neighbours = neighbourhood(concepts);
  const reached = new Map(Object.entries(domains).map(([domain, { heads }]) => [domain, within(heads, neighbours)]));
  const broader = new Map(concepts.map((concept) => [concept.id, broaderIds(concept)]));
  return concepts.flatMap(({ id, domain }) => [
    ...(reached.get(domain)?.has(id)
      ? []
      : [
          problem('concept-far-from-head', placeOf(id, ['domain']), {
            domain,
            heads: domains[domain].heads.join(', '),
          }),
        ]),
    ...(above(id, broader).has(id) ? [problem('concept-broader-circle', placeOf(id, ['broader']), { id })] : []),
  ]);
}

/** By id: what it names and what names it, whatever the relation. */
function neighbourhood(concepts: readonly Concept[]): ReadonlyMap<string, ReadonlySet<string>> {
  const near = new Map<string, Set<string>>(concepts.map(({ id }) => [id, new Set()]));
  for (const concept of concepts) {
    for (const other of [...broaderIds(concept), ...concept.related]) {
      near.get(concept.id)?.add(other);
      near.get(other)?.add(concept.id);
    }
  }
  return near;
}

function within(heads: readonly string[], near: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set(heads);
  for (let step = 0; step < STEPS; step += 1) {
    for (const id of [...found]) for (const other of near.get(id) ?? []) found.add(other);
  }
  return found;
}

/** All that stands above `id`; holds `id` itself where the way up leads back. */
export function above(id: string, broader: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const next = [...(broader.get(id) ?? [])];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    next.push(...(broader.get(one) ?? []));
  }
  return found;
}
