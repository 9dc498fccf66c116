// Headings that the tool met away from their text: each after what it heads, or some together at the end. Their
// numbers, and words of theirs that stand in one paragraph and not above it, tell where they belong.
import { visibleOf, type Group } from './group.ts';
import { numberOf } from './number-of.ts';

const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** `groups` with displaced headings in place; without a sign of displacement, as they are. */
export function placeHeads(groups: readonly Group[], numbered: ReadonlySet<string>): Group[] {
  const last = groups.findLastIndex(({ type }) => type !== 'note' && type !== 'figDesc' && type !== 'table');
  if (groups[last]?.type !== 'head') return [...groups];
  const trailing = trailingClass(groups, last);
  return trailing === undefined ? fromTheEnd(groups, last, numbered) : beforeTheirText(groups, trailing);
}

/** The class of heads that all follow their text: each has text before it, the last none after it. */
function trailingClass(groups: readonly Group[], last: number): Group['head'] | undefined {
  const kind = groups[last]!.head;
  const heads = groups.flatMap((group, i) => (group.type === 'head' && group.head === kind ? [i] : []));
  if (heads.length < 2 || groups[last - 1]?.type === 'head') return undefined;
  return heads.every((i) => isText(groups[i - 1])) ? kind : undefined;
}

function beforeTheirText(groups: readonly Group[], kind: Group['head']): Group[] {
  const out: Group[] = [];
  for (const group of groups) {
    if (group.type !== 'head' || group.head !== kind) {
      out.push(group);
      continue;
    }
    const above = out.findLastIndex(
      ({ type }) =>
        type === 'head' || type === 'title' || type === 'subtitle' || type === 'byline' || type === 'argument',
    );
    const isFirst = !out.some(({ type, head }) => type === 'head' && head === kind);
    out.splice(isFirst ? firstOf(out, above + 1, visibleOf(group)) : above + 1, 0, group);
  }
  return out;
}

/**
 * Where the first such section begins: at the first paragraph that shares a word with its heading, else after the
 * lead.
 */
function firstOf(groups: readonly Group[], from: number, heading: string): number {
  if (groups[from - 1]?.type === 'head') return from;
  const asked = wordsOf(heading);
  const found = groups.findIndex(
    (group, i) => i >= from && isText(group) && asked.some((word) => visibleOf(group).includes(word)),
  );
  return found !== -1 ? found : Math.min(from + 1, groups.length - 1);
}

/** The headings at the end, each put before the paragraph it fits best; one that fits nowhere stays. */
function fromTheEnd(groups: readonly Group[], last: number, numbered: ReadonlySet<string>): Group[] {
  let first = last;
  while (groups[first - 1]?.type === 'head') first -= 1;
  if (last - first > 0 || groups.filter(({ type }) => type === 'head').length > 2) {
    const out = [...groups.slice(0, first), ...groups.slice(last + 1)];
    const stay: Group[] = [];
    for (const orphan of byNumber(groups.slice(first, last + 1), numbered)) {
      const slot = bestSlot(out, orphan, numbered);
      if (slot === undefined) stay.push(orphan);
      else out.splice(slot, 0, orphan);
    }
    return [...out, ...stay];
  }
  return [...groups];
}

/** Numbered ones first, in order: they bound one another. */
function byNumber(orphans: readonly Group[], numbered: ReadonlySet<string>): Group[] {
  const value = (group: Group): number => numberOf(visibleOf(group), numbered)?.value ?? Infinity;
  return orphans.toSorted((a, b) => value(a) - value(b) || 0);
}

/** The paragraph with no heading of its own that shares most with `orphan`, between the numbers before and after it. */
function bestSlot(groups: readonly Group[], orphan: Group, numbered: ReadonlySet<string>): number | undefined {
  const asked = wordsOf(visibleOf(orphan));
  const [from, to] = bounds(groups, orphan, numbered);
  let best: { slot: number; score: number } | undefined;
  let above = '';
  for (let i = 0; i < to; i++) {
    const group = groups[i]!;
    if (group.type === 'head' || group.type === 'title') above = '';
    if (i >= from && isText(group) && groups[i - 1]?.type !== 'head') {
      const text = visibleOf(group);
      const score = asked.reduce(
        (sum, word) => sum + (text.includes(word) ? word.length : 0) - (above.includes(word) ? word.length : 0),
        0,
      );
      if (score > (best?.score ?? 0)) best = { slot: i, score };
    }
    above += visibleOf(group);
  }
  return best?.slot ?? (to < groups.length || from > 0 ? onlySlot(groups, from, to) : undefined);
}

/** Between two numbers with one paragraph too many there is but one place. */
function onlySlot(groups: readonly Group[], from: number, to: number): number | undefined {
  const slots = groups.flatMap((group, i) =>
    i >= from && i < to && isText(group) && groups[i - 1]?.type !== 'head' ? [i] : [],
  );
  return slots.length > 0 && (to < groups.length || slots.length === 1) ? slots[0] : undefined;
}

/** From past the nearest smaller number's heading to the nearest larger one's, of the same form. */
function bounds(groups: readonly Group[], orphan: Group, numbered: ReadonlySet<string>): [from: number, to: number] {
  const own = numberOf(visibleOf(orphan), numbered);
  const start =
    groups.findLastIndex(
      ({ type }) => type === 'title' || type === 'subtitle' || type === 'byline' || type === 'argument',
    ) + 1;
  if (own === null) return [start, groups.length];
  const same = groups.flatMap((group, i) => {
    const number = group.type === 'head' ? numberOf(visibleOf(group), numbered) : null;
    return number !== null && number.form === own.form ? [{ i, value: number.value }] : [];
  });
  const before =
    same.filter(({ value }) => value === own.value - 1).at(-1) ?? same.filter(({ value }) => value < own.value).at(-1);
  const after = same.find(({ i, value }) => value > own.value && i > (before?.i ?? -1));
  return [(before?.i ?? start - 1) + 1, after?.i ?? groups.length];
}

function isText(group: Group | undefined): boolean {
  return (
    group !== undefined &&
    (group.type === 'p' || group.type === 'item' || group.type === 'table' || group.type === 'figDesc')
  );
}

function wordsOf(heading: string): string[] {
  const found = [...words.segment(heading)]
    .map(({ segment }) => segment)
    .filter((segment) => /^\p{Script=Han}{2,}$/u.test(segment));
  const pairs = Array.from({ length: Math.max(0, heading.length - 1) }, (_, i) => heading.slice(i, i + 2)).filter(
    (pair) => /^\p{Script=Han}{2}$/u.test(pair),
  );
  return found.length > 0 ? found : pairs;
}
