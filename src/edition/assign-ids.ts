// Ids: a block's identity is the seed position of its first character. Free numbers follow reading order; frozen ones stay.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import type { Ledger, Position } from './ledger.ts';
import type { BlockType } from './types.ts';

export interface ToNumber { readonly type: BlockType; readonly position: Position; readonly sentences: readonly Position[] }
export interface Numbered { readonly id: BlockId; readonly sentences: readonly SentenceId[] }

/** One id a block and one a sentence, in the order of `blocks`. The first title is `title`, heads are `hN`, all others `pN`. */
export function assignIds(blocks: readonly ToNumber[], ledger: Ledger): Numbered[] {
  const kept = ledger.frozen ? ledger.ids : new Map<Position, BlockId | SentenceId>();
  const used = new Set<string>(kept.values());
  let titled = used.has('title');
  return blocks.map(({ type, position, sentences }) => {
    const id = (kept.get(`b${position}`) ?? (type === 'title' && !titled ? 'title' : next(type === 'head' || type === 'title' ? 'h' : 'p', used))) as BlockId;
    if (id === 'title') titled = true;
    used.add(id);
    return { id, sentences: sentences.map((place) => {
      const sentence = (kept.get(`s${place}`) ?? next(`${id}.s`, used)) as SentenceId;
      used.add(sentence);
      return sentence;
    }) };
  });
}

/** The first number after the highest in use: a dropped id is never given again. */
function next(prefix: string, used: Set<string>): string {
  let n = 1;
  while (used.has(`${prefix}${n}`)) n += 1;
  return `${prefix}${n}`;
}
