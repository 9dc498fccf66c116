// Levels of heads: those with # keep them; others rank by class, a bracket over a section over a label.
import type { Group } from './group.ts';
import type { HeadClass } from './line-kinds.ts';

const RANK: readonly (readonly HeadClass[])[] = [
  ['bracket'],
  ['第一'],
  ['一、'],
  ['plain', '词一', '01', '（一）'],
  ['1.'],
  ['（1）', '①'],
  ['label'],
];

/** Gives every head without a level one, from 2 down, leaving no level empty. */
export function headLevels(groups: readonly Group[]): Group[] {
  const present = RANK.filter((heads) => groups.some(({ head }) => head !== undefined && heads.includes(head)));
  const hashed = groups.filter(({ head }) => head === 'hash').map(({ level }) => level ?? 2);
  const below = hashed.length > 0 ? Math.max(...hashed) + 1 : 2;
  return groups.map((group) => {
    if (group.type !== 'head' || group.level !== undefined) return group;
    const rank =
      group.head === undefined
        ? 0
        : Math.max(
            0,
            present.findIndex((heads) => heads.includes(group.head!)),
          );
    return { ...group, level: Math.min(6, below + rank) };
  });
}
