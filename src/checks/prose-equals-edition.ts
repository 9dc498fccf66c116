// The promise: what a page shows is the edition's text. A report's MDX must hold the edition's blocks, to the letter.
import type { Block, Edition } from '../edition/index.ts';
import { problem, type Problem } from '../problems/index.ts';

type Prose = Pick<Block, 'id' | 'type' | 'level' | 'text'>;

/** One `mdx-differs` a block of `prose` (read from `file`) that is not the edition's at its place. */
export function proseEqualsEdition({ blocks }: Edition, prose: readonly Prose[], file: string): Problem[] {
  const length = Math.max(blocks.length, prose.length);
  return Array.from({ length }, (_, i) => i).flatMap((i) => {
    const [wanted, found] = [blocks[i], prose[i]];
    const same = wanted?.id === found?.id && wanted?.text === found?.text && wanted?.type === found?.type && wanted?.level === found?.level;
    return same ? [] : [problem('mdx-differs', { file }, { block: wanted?.id ?? found?.id ?? '' })];
  });
}
