// The best first: what is called so; titles, charts and headings that hold it; passages, those that say most about it
// first; then what only mentions it. Decided by what a hit says before its text is read.
import type { Hit } from './engine-types.ts';
import type { NameIndex, Standing } from './name-index.ts';

/** Pages so named that stand before the passages, besides charts: of many, a reader wants the text first. */
const BEFORE_PASSAGES = 2;

/** What the query is called: as typed, and in the forms in which it was also looked for. */
export type Called = readonly string[];

/** `hits` in their new order; within a group in that of the index, which is the newest first. */
export function ranked(hits: readonly Hit[], index: NameIndex, called: Called): readonly Hit[] {
  const placed = hits.map((hit): { hit: Hit; group: number } => ({
    hit,
    group: groupOf(hit, standingOf(hit, index, called)),
  }));
  const inGroups = placed.sort((a, b) => a.group - b.group);
  const named = inGroups.filter(({ group }) => group === GROUPS.begins || group === GROUPS.holds);
  for (const one of named.slice(BEFORE_PASSAGES)) one.group = GROUPS.further;
  return inGroups.sort((a, b) => a.group - b.group).map(({ hit }) => hit);
}

/** The order of groups. */
const GROUPS = {
  term: 0,
  indicator: 1,
  chart: 2,
  title: 3,
  chartHolds: 4,
  head: 5,
  begins: 6,
  holds: 7,
  passage: 8,
  further: 9,
  mention: 10,
} as const;
type Group = (typeof GROUPS)[keyof typeof GROUPS];

function groupOf({ kind, tier }: Hit, standing: Standing): Group {
  if (kind === 'report') return tier === 'title' || tier === 'head' ? GROUPS[tier] : GROUPS.passage;
  if (standing === null) return GROUPS.mention;
  if (standing === 'is') return GROUPS[kind];
  return kind === 'chart' ? GROUPS.chartHolds : GROUPS[standing];
}

/** The nearest of any form; a page is the name in its place in the list. */
function standingOf({ kind, doc }: Hit, index: NameIndex, called: Called): Standing {
  const name = kind === 'report' ? undefined : index.all[doc];
  if (name === undefined) return null;
  const all = new Set(called.map((form) => index.standing(name, form)));
  return all.has('is') ? 'is' : all.has('begins') ? 'begins' : all.has('holds') ? 'holds' : null;
}
