// Lines in reading order → groups: which lines make one block, and what kind of block it is, by the role of each. The
// editor's `read:` goes before it.
import { isFinished } from '../text/index.ts';
import type { Group } from './group.ts';
import type { HeadClass, Line, LineKind, Signs } from './line-kinds.ts';
import { numberOf } from './number-of.ts';
import { blockOf } from './roles/role.ts';
import type { BlockType } from './types.ts';

/**
 * What the editor, or the proof of the order, says of a line: it begins a block of this type, continues the one
 * before, or is text.
 */
export type Reading =
  | { readonly type: BlockType; readonly level?: number; readonly continues: boolean }
  | { readonly continues: true }
  | { readonly text: true };

interface Draft {
  type: BlockType;
  level?: number;
  head?: HeadClass;
  lines: Line[];
  said: boolean;
}

/** Running text: what `p+` goes on in. */
const TEXT = new Set<BlockType>(['p', 'item', 'note', 'argument']);
/** What may stand in the middle of running text. */
const BETWEEN = new Set<BlockType>(['figDesc', 'table', 'byline']);

/** Groups in reading order. `readingOf` gives what is said of a line, if anything. */
export function makeGroups(
  lines: readonly Line[],
  signs: Signs,
  readingOf: (line: Line) => Reading | undefined,
): Group[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const said = readingOf(line);
    const last = drafts.at(-1);
    if (said !== undefined && !('text' in said)) {
      if (said.continues && last !== undefined) last.lines.push(line);
      else if ('type' in said)
        drafts.push({
          type: said.type,
          ...(said.level !== undefined && { level: said.level }),
          lines: [line],
          said: true,
        });
      continue;
    }
    const kind = said === undefined ? kindOf(line, signs) : null;
    const going = goesOnIn(drafts, line, said !== undefined);
    if (going !== undefined) going.lines.push(line);
    else drafts.push({ ...(kind ?? { type: 'p' }), lines: [line], said: false });
  }
  return drafts.map(({ said: _, ...group }) => group);
}

/** The block that `line` begins by its role; null for running text. */
export function kindOf(line: Line, { numbered, kindOf: looks }: Signs): LineKind | null {
  const type = line.role === undefined ? null : blockOf(line.role);
  if (type === null || type === 'p') return null;
  if (type !== 'head') return { type };
  const seen = looks(line);
  if (seen?.type === 'head') return seen;
  return { type, head: numberOf(line.visible, numbered)?.form ?? 'plain' };
}

/** The draft that goes on in `line`; none where it begins one. */
function goesOnIn(drafts: readonly Draft[], line: Line, isText: boolean): Draft | undefined {
  const { role } = line;
  const last = drafts.at(-1);
  if (last === undefined || last.said) return undefined;
  if (role === 'table') return last.type === 'table' ? last : undefined;
  if (role === 'p+' || isText) {
    const past = drafts.findLast(({ type }) => !BETWEEN.has(type));
    // Past a caption only what broke off goes on: a finished text and what stands below the caption stay as printed.
    if (past !== last && past !== undefined && isFinished(past.lines.at(-1)!.visible)) return undefined;
    return past !== undefined && TEXT.has(past.type) && !past.said ? past : undefined;
  }
  return role?.endsWith('+') === true && `${last.type}+` === role ? last : undefined;
}
