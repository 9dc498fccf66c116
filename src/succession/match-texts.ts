// Two versions of one list of texts: which text of the second is which of the first. Texts are compared without white
// space, width or case.
import { fold } from '../text/index.ts';

/** `from`: index in the first list. `likeness`: 1 when the texts are equal. */
export interface Match {
  readonly from: number;
  readonly likeness: number;
}

/**
 * The least likeness at which a changed text counts as the same one: Dice's coefficient of their pairs of
 * neighbouring characters (Dice 1945). Two paragraphs on different matters share under a quarter; half a paragraph
 * cut in two has two thirds of the whole.
 */
export const ALIKE = 0.5;

/** So many rivals are weighed for a text; they are the ones that share most of its rarer pairs. */
const RIVALS = 8;
/** A pair that stands in more texts than this (工会, 职工) tells nothing about which text it is. */
const COMMON = 50;
const MOST = 1000;

type Matches = Map<number, Match>;

/**
 * For each index of `after` that has one, its text in `before`; no text is taken twice. Equal texts first, wherever
 * they stand; then the likest, from `ALIKE` up; of two that are equally like, the one nearer in order.
 * `matchTexts(['甲', '乙'], ['乙', '甲'])` → 0 from 1, 1 from 0.
 */
export function matchTexts(before: readonly string[], after: readonly string[]): ReadonlyMap<number, Match> {
  const [old, now] = [before.map(plain), after.map(plain)];
  const matches: Matches = new Map();
  matchEqual(old, now, matches);
  matchAlike(old, now, matches);
  return matches;
}

/**
 * A finder: of a text that is gone, the index of the one of `texts` that took at least `share` of its pairs of
 * characters, or null.
 */
export function findHeir(texts: readonly string[], share: number): (gone: string) => number | null {
  const index = indexPairs(texts.map(plain));
  return (gone) => {
    const own = pairsOf(plain(gone));
    const shares = rivals(own, index).map((i) => ({
      i,
      share: shared(own, index.pairs.get(i)!) / Math.max(1, total(own)),
    }));
    const best = shares.sort((a, b) => b.share - a.share)[0];
    return best !== undefined && best.share >= share ? best.i : null;
  };
}

/** A text that stands once on either side is sure; of one that is repeated, the neighbours decide, then the order. */
function matchEqual(old: readonly string[], now: readonly string[], matches: Matches): void {
  const places = Map.groupBy(old.keys(), (i) => old[i]!);
  const count = Map.groupBy(now.keys(), (j) => now[j]!);
  const free = new Set(old.keys());
  const take = (j: number, i: number | undefined): void => {
    if (i === undefined || matches.has(j) || !free.delete(i)) return;
    matches.set(j, { from: i, likeness: 1 });
  };
  const beside = (j: number, step: 1 | -1): number | undefined => {
    const i = (matches.get(j - step)?.from ?? NaN) + step;
    return old[i] === now[j] ? i : undefined;
  };
  for (const [j, text] of now.entries())
    if (count.get(text)?.length === 1 && places.get(text)?.length === 1) take(j, places.get(text)?.[0]);
  for (const j of now.keys()) take(j, beside(j, 1));
  for (const j of [...now.keys()].reverse()) take(j, beside(j, -1));
  for (const [j, text] of now.entries())
    if (!matches.has(j))
      take(
        j,
        places.get(text)?.find((i) => free.has(i)),
      );
}

function matchAlike(old: readonly string[], now: readonly string[], matches: Matches): void {
  const taken = new Set([...matches.values()].map(({ from }) => from));
  const index = indexPairs(old, (i) => !taken.has(i));
  const likely = expected(now.length, matches).flatMap(({ j, beside }) => {
    const own = pairsOf(now[j]!);
    return [...new Set([...beside, ...rivals(own, index)])]
      .filter((i) => index.pairs.has(i))
      .map((i) => {
        const other = index.pairs.get(i)!;
        return {
          j,
          i,
          likeness: (2 * shared(own, other)) / Math.max(1, total(own) + total(other)),
          apart: Math.abs(i / old.length - j / now.length),
        };
      });
  });
  for (const { j, i, likeness } of likely
    .filter((one) => one.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.apart - b.apart)) {
    if (matches.has(j) || taken.has(i)) continue;
    matches.set(j, { from: i, likeness });
    taken.add(i);
  }
}

/**
 * Every text without a match, and where it would stand in the first list were nothing put in or taken out beside it.
 */
function expected(count: number, matches: Matches): { j: number; beside: readonly number[] }[] {
  const nearest = (order: readonly number[]): Map<number, number> => {
    let offset = 0;
    return new Map(order.map((j) => [j, j + (offset = matches.has(j) ? matches.get(j)!.from - j : offset)]));
  };
  const places = Array.from({ length: count }, (_, j) => j);
  const [down, up] = [nearest(places), nearest(places.toReversed())];
  return places.filter((j) => !matches.has(j)).map((j) => ({ j, beside: [down.get(j)!, up.get(j)!] }));
}

interface PairIndex {
  readonly pairs: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

function indexPairs(texts: readonly string[], wanted: (i: number) => boolean = () => true): PairIndex {
  const pairs = new Map([...texts.keys()].filter(wanted).map((i) => [i, pairsOf(texts[i]!)]));
  const holders = new Map<string, number[]>();
  for (const [i, own] of pairs) {
    for (const pair of own.keys()) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [i]);
      else list.push(i);
    }
  }
  return { pairs, holders };
}

function rivals(own: ReadonlyMap<string, number>, { holders }: PairIndex): number[] {
  const votes = new Map<number, number>();
  const lists = [...own.keys()]
    .flatMap((pair) => (holders.get(pair) === undefined ? [] : [holders.get(pair)!]))
    .sort((a, b) => a.length - b.length);
  for (const list of lists) {
    if (list.length > COMMON && votes.size > 0) break;
    for (const i of list.slice(0, MOST)) votes.set(i, (votes.get(i) ?? 0) + 1);
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, RIVALS)
    .map(([i]) => i);
}

function plain(text: string): string {
  return fold(text).replace(/\s/g, '');
}

/** Pairs of neighbouring characters, each with its count; a single character is its own pair. */
function pairsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, text.length - 1); i++) {
    const pair = text.slice(i, i + 2);
    if (pair !== '') counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [pair, count] of a) sum += Math.min(count, b.get(pair) ?? 0);
  return sum;
}

function total(pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
