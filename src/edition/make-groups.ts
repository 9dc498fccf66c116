// Strips → groups: which lines make one block, and what kind of block it is. The editor's `read:` goes before every rule.
import { LINE_END } from '../text/index.ts';
import { lineKind, recurringLabels, type Line, type LineKind } from './line-kinds.ts';
import type { BlockType } from './types.ts';

export interface Group {
  readonly type: BlockType;
  readonly level?: number;
  readonly head?: LineKind['head'];
  readonly lines: readonly Line[];
}

/** A paragraph's first line is this many characters shorter than its column (clreq 5.2: an indent of two). */
const INDENT = 2;

/** What the editor says of a line: it begins a block of this type, or continues the one before. */
export interface Reading { readonly type: BlockType; readonly level?: number; readonly continues: boolean }

/** Groups in reading order. `readingOf` gives the editor's word on a line, if any. */
export function makeGroups(lines: readonly Line[], readingOf: (line: Line) => Reading | undefined): Group[] {
  const labels = recurringLabels(lines);
  const groups: { type: BlockType; level?: number; head?: LineKind['head']; lines: Line[]; closed: boolean }[] = [];
  for (const line of lines) {
    const reading = readingOf(line);
    const last = groups.at(-1);
    if (reading?.continues === true && last !== undefined) {
      last.lines.push(line);
      continue;
    }
    if (reading !== undefined) {
      groups.push({ type: reading.type, ...(reading.level !== undefined && { level: reading.level }), lines: [line], closed: true });
      continue;
    }
    if (last !== undefined && !last.closed && joins(last.lines.at(-1)!, line, { kind: lineKind(line, labels), first: last.lines.length === 1 })) {
      last.lines.push(line);
      continue;
    }
    const kind = lineKind(line, labels);
    if (kind?.head === 'section' && last?.head === 'section' && isBareNumber(last.lines) && line.visible.length < 40) {
      last.lines.push(line);
      continue;
    }
    groups.push({ type: kind?.type ?? 'p', ...(kind?.level !== undefined && { level: kind.level }), ...(kind?.head !== undefined && { head: kind.head }), lines: [line], closed: kind !== null });
  }
  return groups.map(({ closed: _, ...group }) => group);
}

/** Running text goes on in the next line when it is not finished, or when it is finished but fills its column. */
function joins(before: Line, after: Line, { kind, first }: { kind: LineKind | null; first: boolean }): boolean {
  const adjacent = after.strip.line === before.strip.line + 1 || after.strip.line === before.strip.line;
  const finished = LINE_END.test(before.visible) && !/[，、：；]$/.test(before.visible);
  if (!finished) return kind === null || kind.head === 'section' && !before.hardBreak && continuesWord(before, after);
  if (!adjacent || before.hardBreak || kind !== null || isLong(before)) return false;
  return before.visible.length >= before.column - (first ? INDENT : 0) - 1;
}

/** A piece that only looks like a heading because it is short: the line before it is running text cut at the column's edge. */
function continuesWord(before: Line, after: Line): boolean {
  return after.hashes === 0 && after.mark === '' && after.gaps === 0 && (before.visible.length >= before.column - 2 || isLong(before));
}

/** Longer than any newspaper column: each line is a paragraph (or a column's worth) as the converter joined it. */
function isLong({ visible }: Line): boolean {
  return visible.length > 40;
}

/** 举措一： alone on its line: its heading is on the next. */
function isBareNumber(lines: readonly Line[]): boolean {
  const visible = lines.map((line) => line.visible).join('');
  return lines.length === 1 && visible.length <= 6 && /[：:]$/.test(visible);
}
