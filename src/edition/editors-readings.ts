// The editor's `read:`: strips that make one block of a given type.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Seed } from '../text/index.ts';
import type { Reading } from './make-groups.ts';
import { stripsOf, type Strip } from './reading-order.ts';
import type { EditionRecord } from './record.ts';

/**
 * What the editor says of each strip of `order`; a stretch that names none, or strips that are not together, is an
 * error.
 */
export function editorsReadings(
  seed: Seed,
  order: readonly Strip[],
  read: NonNullable<EditionRecord['read']>,
  file: string,
): Outcome<ReadonlyMap<Strip, Reading>> {
  const problems: Problem[] = [];
  const said = new Map<Strip, Reading>();
  for (const [entry, { lines, as, level }] of read.entries()) {
    const wanted = stripsOf(seed, [lines].flat());
    const found = order.filter((strip) =>
      wanted.some((one) => one.line === strip.line && one.at[0] <= strip.at[0] && one.at[1] >= strip.at[1]),
    );
    const first = order.indexOf(found[0]!);
    if (found.length === 0 || found.some((strip, i) => order[first + i] !== strip)) {
      problems.push(
        problem('read-not-together', { file, path: ['read', entry] }, { lines: [lines].flat().join(', ') }),
      );
    }
    for (const [i, strip] of found.entries())
      said.set(strip, { type: as, ...(level !== undefined && { level }), continues: i > 0 });
  }
  return { value: said, problems };
}
