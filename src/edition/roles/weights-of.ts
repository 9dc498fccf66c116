// The learned weights as they are asked for: of each answer what it gives every role, of each role what it gives the
// next.
import { ROLES } from './role.ts';
import { WEIGHTS } from './weights.ts';

export interface Weights {
  /** `feature=answer` → one weight a role, in the order of `ROLES`. */
  readonly emission: ReadonlyMap<string, Float64Array>;
  /** `before role` → its weight; `start` stands before the first. */
  readonly transition: ReadonlyMap<string, number>;
}

let read: Weights | null = null;

/** Read once. */
export function weightsOf(): Weights {
  read ??= parse(WEIGHTS);
  return read;
}

/** Other weights than the committed ones: for measuring what other lessons would give (`tests/restore/cross.ts`). */
export function useWeights(table: string): void {
  read = parse(table);
}

function parse(table: string): Weights {
  const emission = new Map<string, Float64Array>();
  const transition = new Map<string, number>();
  for (const row of table.trim().split('\n')) {
    const [feature = '', role = '', weight = ''] = row.split('\t');
    if (feature.startsWith('after ')) transition.set(`${feature.slice('after '.length)} ${role}`, Number(weight));
    else {
      const weights = emission.get(feature) ?? new Float64Array(ROLES.length);
      weights[ROLES.indexOf(role as (typeof ROLES)[number])] = Number(weight);
      emission.set(feature, weights);
    }
  }
  return { emission, transition };
}
