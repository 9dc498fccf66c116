// Which of the terms found in an article are marked there. Finding is for concordance and checks; a mark is for who
// does not know the word.
import { markIds, type MarkNeed } from './marks.ts';

/**
 * A term found somewhere in an article: `at` counts characters from the article's beginning, so that nearness can be
 * told.
 */
export interface MarkCandidate {
  readonly concept: string;
  readonly at: number;
}

/** Term marks a hundred characters of an article, at most. */
export const MARKS_PER_HUNDRED = 2;

/**
 * The places of `found` (in the text's order) that are marked: each concept once, at its first use; none that needs
 * no mark; and where they are still too many for `characters`, the least needed go first and, among equals, the one
 * that crowds another most. The result keeps the order.
 */
export function chooseMarks<P extends MarkCandidate>(
  found: readonly P[],
  characters: number,
  needOf: (concept: string) => MarkNeed,
): P[] {
  const met = new Set<string>();
  const first = found.filter(({ concept }) => {
    if (met.has(concept) || needOf(concept) === 'never') return false;
    met.add(concept);
    return true;
  });
  const room = Math.floor((characters * MARKS_PER_HUNDRED) / 100);
  return thinned(first, room, ({ concept }) => markIds.indexOf(needOf(concept)));
}

/** Takes away one at a time: of the highest rank present, the one nearest to another mark. */
function thinned<P extends MarkCandidate>(marks: readonly P[], room: number, rank: (mark: P) => number): P[] {
  const kept = [...marks];
  while (kept.length > room) {
    const least = Math.max(...kept.map(rank));
    const crowding = kept.map((mark, i) => (rank(mark) === least ? nearness(kept, i) : null));
    const nearest = Math.min(...crowding.filter((one) => one !== null));
    kept.splice(crowding.lastIndexOf(nearest), 1);
  }
  return kept;
}

/** Characters to the nearer neighbour. */
function nearness(marks: readonly MarkCandidate[], i: number): number {
  const { at } = marks[i]!;
  const before = marks[i - 1] ? at - marks[i - 1]!.at : Infinity;
  const after = marks[i + 1] ? marks[i + 1]!.at - at : Infinity;
  return Math.min(before, after);
}
