// A group's units → a block's text, its sources, and the emendations made on the way.
import type { Span } from '../annotations/index.ts';
import { isHan, widthOf } from '../text/index.ts';
import { grids } from './cells.ts';
import type { Group } from './group.ts';
import type { Unit } from './unit.ts';
import { widthReason } from './reasons.ts';
import { writeTable } from './table.ts';
import type { BlockType, Emendation, Source } from './types.ts';

export interface Composed {
  readonly text: string;
  readonly sources: readonly Source[];
  /** Without `block`, which is known once ids are given. */
  readonly emendations: readonly Omit<Emendation, 'block'>[];
}

/** Blocks whose two halves are kept apart by a gap; in all others a space between Han is the machine's. */
const GAPPED: ReadonlySet<BlockType> = new Set(['title', 'subtitle', 'kicker', 'head', 'byline', 'table']);

/** Sets the lines of `group` as one text. `lines` are the seed's, for cutting white space out of emended stretches. */
export function compose(group: Group, lines: readonly string[]): Composed {
  const gapped = GAPPED.has(group.type);
  const inRow = group.type === 'table' ? rowsOfCells(group) : () => false;
  const units = group.lines
    .flatMap((line, i) => [
      ...(i > 0
        ? between(group.lines[i - 1]!.units, line.units, { gapped, row: group.type === 'table', inRow: inRow(i) })
        : []),
      ...line.units,
    ])
    .filter(({ at, text }) => gapped || at !== null || text === ' ');
  const sources: { line: number; at: [number, number] }[] = [];
  const emendations: Omit<Emendation, 'block'>[] = [];
  let text = '';
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const width =
      unit.at === null || unit.emended !== undefined || isListSign(text, unit.text)
        ? null
        : widthOf(unit.text, units[i - 1]?.text, units[i + 1]?.text);
    const corr = width ?? unit.text;
    if (unit.at !== null) {
      // A single character is no white space; only an editor's stretch may hold some.
      if (unit.emended === undefined) addSource(sources, unit.line, unit.at);
      else for (const at of nonSpace(lines[unit.line - 1]!, unit.at)) addSource(sources, unit.line, at);
      const emended =
        unit.emended ??
        (width === null ? undefined : { sic: unit.text, corr: width, reason: widthReason, resp: 'rule' as const });
      if (emended !== undefined)
        emendations.push({ at: [text.length, text.length + corr.length], line: unit.line, ...emended });
    }
    text += corr;
  }
  return { text, sources, emendations };
}

/** Whether a line goes on in the row of the one before: where a table stands one cell a line. */
function rowsOfCells({ lines }: Group): (i: number) => boolean {
  const found = grids(
    lines.map(({ visible }) => visible),
    () => true,
  );
  return (i) =>
    found.some(({ from, columns, rows }) => i > from && i < from + columns * (rows + 1) && (i - from) % columns > 0);
}

/**
 * What stands between two lines joined into one: a gap in a heading of two halves, a space between Latin words, else
 * nothing.
 */
function between(
  before: readonly Unit[],
  after: readonly Unit[],
  { gapped, row, inRow }: { gapped: boolean; row: boolean; inRow: boolean },
): Unit[] {
  const [left, right] = [before.at(-1)?.text.at(-1), after[0]?.text];
  if (left === undefined || right === undefined) return [];
  if (row) return [{ text: writeTable(inRow ? [['', '']] : [[''], ['']]), line: after[0]!.line, at: null }];
  if (/[A-Za-z]/.test(left) && /[A-Za-z]/.test(right)) return [{ text: ' ', line: after[0]!.line, at: null }];
  return gapped && (isHan(left) || /[”’》）\d]/.test(left)) ? [{ text: '　', line: after[0]!.line, at: null }] : [];
}

function nonSpace(raw: string, [start, end]: Span): Span[] {
  return [...raw.slice(start, end).matchAll(/\S+/g)].map(({ 0: run, index }) => [
    start + index,
    start + index + run.length,
  ]);
}

function addSource(sources: { line: number; at: [number, number] }[], line: number, [start, end]: Span): void {
  const last = sources.at(-1);
  if (last?.line === line && last.at[1] === start) last.at[1] = end;
  else sources.push({ line, at: [start, end] });
}

/** `1)` at a block's beginning is one sign, and stays as printed. */
function isListSign(before: string, character: string): boolean {
  return character === ')' && /^[0-9A-Za-z]{1,3}$/.test(before);
}
