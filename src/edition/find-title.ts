// Which group is the title.
import { visibleOf, type Group } from './group.ts';

/** The group that is the title: one marked so, else the one a deck follows, else the first heading of all. */
export function findTitle(groups: readonly Group[]): Group | null {
  const marked = groups.find(({ type }) => type === 'title');
  if (marked !== undefined) return marked;
  const deck = groups.findIndex(({ type }) => type === 'subtitle');
  const before = groups[deck - 1];
  if (before !== undefined && visibleOf(before).length < 40) return before;
  return groups.find(({ type, head }) => type === 'head' && head !== 'label') ?? null;
}
