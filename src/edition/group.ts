// Lines that make one block.
import type { HeadClass, Line } from './line-kinds.ts';
import type { BlockType } from './types.ts';

export interface Group {
  readonly type: BlockType;
  /** Of a head whose level is known already. */
  readonly level?: number;
  readonly head?: HeadClass;
  readonly lines: readonly Line[];
}

/** A group's text without white space, as the rules look at it. */
export function visibleOf({ lines }: Pick<Group, 'lines'>): string {
  return lines.map(({ visible }) => visible).join('');
}
