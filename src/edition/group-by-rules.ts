// Lines → groups by rules alone: which lines make one block, and what kind of block it is. The editor's `read:` goes
// before every rule.
import { isFinished } from '../text/index.ts';
import type { Group } from './group.ts';
import type { HeadClass, Line, LineKind, Signs } from './line-kinds.ts';
import type { Reading } from './make-groups.ts';
import { numberOf } from './number-of.ts';
import type { BlockType } from './types.ts';

interface Draft {
  type: BlockType;
  level?: number;
  head?: HeadClass;
  lines: Line[];
  said: boolean;
}

/** A paragraph's first line is this much narrower than its column (clreq 5.2: an indent of two). */
const INDENT = 2;
/** A heading set in two lines is not longer (em). */
const LONGEST_HEAD = 46;

/** Groups in reading order. `readingOf` gives what is said of a line, if anything. */
export function groupByRules(
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
    const kind = said === undefined ? signs.kindOf(line) : null;
    if (last !== undefined && !last.said && goesOn(last, line, kind, signs)) last.lines.push(line);
    else
      drafts.push({
        type: kind?.type ?? 'p',
        ...(kind?.level !== undefined && { level: kind.level }),
        ...(kind?.head !== undefined && { head: kind.head }),
        lines: [line],
        said: false,
      });
  }
  return drafts.map(({ said: _, ...group }) => group);
}

function goesOn(last: Draft, line: Line, kind: LineKind | null, signs: Signs): boolean {
  const before = last.lines.at(-1)!;
  if (last.type === 'p' || last.type === 'item' || last.type === 'note' || last.type === 'argument')
    return textGoesOn(last, before, line, kind, signs);
  if (last.type === 'table') return kind?.type === 'table' && isNext(before, line);
  if (last.type === 'head') return headGoesOn(last, before, line, kind, signs);
  return (
    last.type === 'figDesc' &&
    kind === null &&
    isNext(before, line) &&
    !isFinished(before.visible) &&
    last.lines.length < 3
  );
}

/** Running text goes on in the next line when it is not finished, or when it is finished but fills its column. */
function textGoesOn(last: Draft, before: Line, line: Line, kind: LineKind | null, signs: Signs): boolean {
  const { indented } = signs;
  if (kind?.type === 'item') return false;
  const finished = isFinished(before.visible);
  if (indented && line.indent > 0 && !isLong(before)) return false;
  if (indented && kind === null && isNext(before, line)) return true;
  if (!finished) {
    if (kind === null) return !(/[；]$/.test(before.visible) && !isNext(before, line) && startsItem(line));
    return kind.head === 'plain' && line.gaps === 0 && line.mark === '' && isPieceOfText(before, line, signs);
  }
  if (!isNext(before, line) || before.hardBreak || kind !== null || isLong(before)) return false;
  return before.width >= before.column - (last.lines.length === 1 ? INDENT : 0) - 1.5;
}

/** What only looks like a heading because it is short: the text before it is cut, and this is what follows. */
function isPieceOfText(before: Line, line: Line, signs: Signs): boolean {
  if (signs.joint(before.visible, line.visible) >= 2) return true;
  return isLong(before) ? line.lines === 1 : before.width >= before.column - 1.5 && line.width >= line.column - 1;
}

/** 其一 alone, then its words; or a heading set in two lines. */
function headGoesOn(last: Draft, before: Line, line: Line, kind: LineKind | null, { numbered }: Signs): boolean {
  if (last.lines.length === 1 && isOnlyItsNumber(before.visible, numbered))
    return areItsWords(last, line, kind, numbered);
  const width = last.lines.reduce((sum, one) => sum + one.width, line.width);
  const isSecondOfTwo = line.lines === 2 && line.at === 1 && isNext(before, line);
  const isPlain = kind === null && line.hashes === 0 && last.head !== 'bracket';
  return (
    isSecondOfTwo && isPlain && width < LONGEST_HEAD && !/[。；，]/.test(line.visible) && !isFinished(line.visible)
  );
}

/** 举措一： or 其一 or 一、 with nothing after it: what it numbers stands in the next line. */
function isOnlyItsNumber(visible: string, numbered: ReadonlySet<string>): boolean {
  const number = numberOf(visible, numbered);
  if (number === null) return false;
  const isLabelWithColon = /^[^，。]{2,11}[：:]$/.test(visible);
  const signs = /[、.．]$/.test(visible) ? 1 : 0;
  return isLabelWithColon || number.prefix.length === visible.replace(/[：:、.．]$/, '').length + signs;
}

/** A heading without a number of its own, or one line of running text short enough for a heading and not finished. */
function areItsWords(last: Draft, line: Line, kind: LineKind | null, numbered: ReadonlySet<string>): boolean {
  if (kind === null) return line.lines === 1 && !isFinished(line.visible) && line.width < LONGEST_HEAD;
  if (kind.type !== 'head') return false;
  const isSameHash = kind.head === 'hash' && kind.level === last.level && numberOf(line.visible, numbered) === null;
  return kind.head === 'plain' || kind.head === 'label' || isSameHash;
}

function startsItem({ visible }: Line): boolean {
  return numberOf(visible, new Set()) !== null;
}

function isNext(before: Line, line: Line): boolean {
  return line.strip.row === before.strip.row + 1 || line.strip.row === before.strip.row;
}

/** Longer than any newspaper column: each line is a paragraph (or a column's worth) as the converter joined it. */
function isLong({ width }: Line): boolean {
  return width > 40;
}
