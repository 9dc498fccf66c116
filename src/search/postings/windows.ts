// Lists read side by side, window by window: what stands in all, in one of several, or in a row. A window is all that a
// list holds from one text up to another; nothing further on is loaded before it is asked for.
import type { Postings } from './list.ts';

export interface Window {
  /** Numbers of texts, rising, from where the window was asked for up to `until`. */
  readonly docs: readonly number[];
  /** Excluded; Infinity at the list's end. */
  readonly until: number;
}

export interface Windows {
  /** About how much there is to read: the smallest goes first. */
  readonly size: number;
  readonly read: (from: number) => Promise<Window>;
}

/** A list of postings, a stretch a window. */
export interface PlacedWindows {
  readonly size: number;
  readonly read: (from: number) => Promise<Postings & { readonly until: number }>;
}

export const nothing: Windows = { size: 0, read: () => Promise.resolve({ docs: [], until: Infinity }) };

/** Texts that stand in every one. A list is asked only from the first text on that all smaller ones hold. */
export function inAll(lists: readonly Windows[]): Windows {
  const [first = nothing, ...others] = [...lists].sort((a, b) => a.size - b.size);
  const read = async (from: number): Promise<Window> => {
    let { docs, until } = await first.read(from);
    for (const list of others) {
      if (docs.length === 0) break;
      const window = await list.read(docs[0]!);
      until = Math.min(until, window.until);
      docs = common(docs, window.docs, until);
    }
    return { docs, until };
  };
  return { size: first.size, read };
}

/** Texts that stand in one of them at least. */
export function inAny(lists: readonly Windows[]): Windows {
  if (lists.length === 1) return lists[0]!;
  const read = async (from: number): Promise<Window> => {
    const windows = await Promise.all(lists.map((list) => list.read(from)));
    const until = Math.min(...windows.map((window) => window.until));
    const docs = [...new Set(windows.flatMap((window) => window.docs))].filter((doc) => doc < until);
    return { docs: docs.sort((a, b) => a - b), until };
  };
  return { size: lists.reduce((sum, { size }) => sum + size, 0), read };
}

/** Texts in which the lists stand in a row, each `offset` places behind the same place. */
export function inRow(lists: readonly { readonly list: PlacedWindows; readonly offset: number }[]): Windows {
  const [first, ...others] = [...lists].sort((a, b) => a.list.size - b.list.size);
  if (first === undefined) return nothing;
  const read = async (from: number): Promise<Window> => {
    const { docs, places, until: end } = await first.list.read(from);
    let until = end;
    let starts = new Map(docs.map((doc, i) => [doc, shifted(places?.[i], first.offset)]));
    for (const { list, offset } of others) {
      const [lowest] = starts.keys();
      if (lowest === undefined) break;
      const window = await list.read(lowest);
      until = Math.min(until, window.until);
      const next = new Map<number, readonly number[]>();
      window.docs.forEach((doc, i) => {
        const before = doc < until ? starts.get(doc) : undefined;
        if (before === undefined) return;
        const own = new Set(shifted(window.places?.[i], offset));
        const left = before.filter((start) => own.has(start));
        if (left.length > 0) next.set(doc, left);
      });
      starts = next;
    }
    return { docs: [...starts.keys()].filter((doc) => doc < until), until };
  };
  return { size: first.list.size, read };
}

function shifted(places: readonly number[] | undefined, offset: number): readonly number[] {
  return (places ?? []).map((place) => place - offset).filter((start) => start >= 0);
}

function common(one: readonly number[], other: readonly number[], until: number): readonly number[] {
  const there = new Set(other);
  return one.filter((doc) => doc < until && there.has(doc));
}
