// Ids: a block's identity is the seed position of its first character. Free numbers follow reading order; frozen ones
// stay.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import type { Position } from './position.ts';

/** A block before it has its id: its type, its place and its sentences'. */
export interface Unnumbered {
  readonly type: string;
  readonly position: Position;
  readonly sentences: readonly Position[];
}
export interface AssignedIds {
  readonly id: BlockId;
  readonly sentences: readonly SentenceId[];
}

/**
 * One id a block and one a sentence, in the order of `blocks`. The first title is `title`, heads are `hN`, all others
 * `pN`. What stands in a frozen ledger keeps its id; anything else takes the next number that was never given.
 */
export function assignIds(blocks: readonly Unnumbered[], ledger: Ledger): AssignedIds[] {
  const kept = ledger.frozen ? ledger : emptyLedger;
  const next = counter([...kept.blocks.values(), ...kept.sentences.values()]);
  let titled = [...kept.blocks.values()].includes('title');
  return blocks.map(({ type, position, sentences }) => {
    const isTitle = type === 'title' && !titled;
    const id = (kept.blocks.get(position) ??
      (isTitle ? 'title' : next(type === 'head' || type === 'title' ? 'h' : 'p'))) as BlockId;
    titled ||= id === 'title';
    return { id, sentences: sentences.map((place) => (kept.sentences.get(place) ?? next(`${id}.s`)) as SentenceId) };
  });
}

/** Gives numbers after the highest that was ever given for a prefix: an id that was dropped is never given again. */
function counter(given: Iterable<string>): (prefix: string) => string {
  const last = new Map<string, number>();
  for (const id of given) {
    const [, prefix = '', number = '0'] = /^(.*?)(\d+)$/.exec(id) ?? [];
    last.set(prefix, Math.max(last.get(prefix) ?? 0, Number(number)));
  }
  return (prefix) => {
    const number = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, number);
    return `${prefix}${number}`;
  };
}
