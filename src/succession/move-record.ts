// The editor's record of a report whose text was replaced: its line numbers are about the old text. What each entry
// becomes, as a proposal.
import type { EditionRecord, FigureReading, Stretch } from '../edition/index.ts';
import { matchTexts } from './match-texts.ts';

/** The lists of a record that speak of lines. */
export type LineKey = 'order' | 'read' | 'emend' | 'supplied' | 'figures' | 'doubts';

/**
 * Entry `index` of `key`: `was` and `now` as the record writes lines; `now` null: nothing in the new text answers to
 * it.
 */
export interface MovedEntry {
  readonly key: LineKey;
  readonly index: number;
  readonly was: string;
  readonly now: string | null;
}

export interface MovedRecord {
  /** The record with every entry that fits at its new lines; those that do not fit are left out. */
  readonly record: EditionRecord;
  readonly entries: readonly MovedEntry[];
}

type Lines = readonly string[];
type Move = (line: number) => number | null;

/**
 * Where the lines that `record` names stand in the new text: `before` and `after` are the seeds' lines. A line is
 * found by its text (`matchTexts`), so one that was broken elsewhere is not found. `order` moves as a whole or not at
 * all: it must name every line once.
 */
export function moveRecord(record: EditionRecord, before: Lines, after: Lines): MovedRecord {
  const move = lineMover(before, after);
  const stretch = (one: Stretch): Stretch | null => moveStretch(one, { before, after, move });
  const read = each(
    record.read,
    'read',
    ({ lines }) => [lines].flat().join(', '),
    (entry) => {
      const moved = [entry.lines].flat().map(stretch);
      return moved.includes(null) ? null : { ...entry, lines: moved.length === 1 ? moved[0]! : (moved as Stretch[]) };
    },
  );
  const emend = each(record.emend, 'emend', atLine, (entry) => {
    const line = move(entry.line);
    const words = [entry.sic, entry.before ?? '', entry.after ?? ''];
    return line === null || !words.every((one) => after[line - 1]!.includes(one)) ? null : { ...entry, line };
  });
  const supplied = each(
    record.supplied,
    'supplied',
    ({ before: line }) => String(line),
    (entry) => {
      const line = move(entry.before);
      return line === null ? null : { ...entry, before: line };
    },
  );
  const onLine = <T extends { readonly line: number }>(entry: T): T | null => {
    const line = move(entry.line);
    return line === null ? null : { ...entry, line };
  };
  const figures = each(record.figures, 'figures', atLine, (entry) => moveFigure(entry, onLine));
  const doubts = each(record.doubts, 'doubts', atLine, onLine);
  const order = moveOrder(record.order, after, stretch);
  const {
    order: _,
    read: _read,
    emend: _emend,
    supplied: _supplied,
    figures: _figures,
    doubts: _doubts,
    ...header
  } = record;
  return {
    record: {
      ...header,
      ...order.kept,
      ...read.kept,
      ...emend.kept,
      ...supplied.kept,
      ...figures.kept,
      ...doubts.kept,
    },
    entries: [order, read, emend, supplied, figures, doubts].flatMap(({ entries }) => entries),
  };
}

type OnLine = <T extends { readonly line: number }>(entry: T) => T | null;

/** A relation whose other number is gone cannot be kept: the whole entry is told of. */
function moveFigure(entry: FigureReading, onLine: OnLine): FigureReading | null {
  const [own, repeats, partOf] = [
    onLine(entry),
    entry.repeats && onLine(entry.repeats),
    entry.partOf && onLine(entry.partOf),
  ];
  const lost = (before: unknown, now: unknown): boolean => now === null && before !== null;
  if (own === null || lost(entry.repeats, repeats) || lost(entry.partOf, partOf)) return null;
  return { ...own, ...(repeats && { repeats }), ...(partOf && { partOf }) };
}

const atLine = ({ line }: { readonly line: number }): string => String(line);

interface Part {
  readonly kept: EditionRecord;
  readonly entries: readonly MovedEntry[];
}

function each<T>(
  list: readonly T[] | undefined,
  key: LineKey,
  said: (entry: T) => string,
  moved: (entry: T) => T | null,
): Part {
  const pairs = (list ?? []).map((entry) => ({ entry, now: moved(entry) }));
  const kept = pairs.flatMap(({ now }) => (now === null ? [] : [now]));
  return {
    kept: kept.length === 0 ? {} : { [key]: kept },
    entries: pairs.map(({ entry, now }, index) => ({
      key,
      index,
      was: said(entry),
      now: now === null ? null : said(now),
    })),
  };
}

function moveOrder(
  order: readonly Stretch[] | undefined,
  after: Lines,
  stretch: (one: Stretch) => Stretch | null,
): Part {
  const part = each(order, 'order', String, stretch);
  const read = new Set((part.kept.order ?? []).flatMap(linesOf));
  const whole =
    part.entries.every(({ now }) => now !== null) && after.every((line, i) => line.trim() === '' || read.has(i + 1));
  return whole ? part : { kept: {}, entries: part.entries };
}

function linesOf(stretch: Stretch): number[] {
  const { first, last } = ends(stretch);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Old line → new line, 1-based, by text; null for a blank line and for one whose text is gone. */
function lineMover(before: Lines, after: Lines): Move {
  const written = (lines: Lines): number[] => [...lines.keys()].filter((i) => lines[i]!.trim() !== '');
  const [old, now] = [written(before), written(after)];
  const found = new Map(
    [
      ...matchTexts(
        old.map((i) => before[i]!),
        now.map((j) => after[j]!),
      ),
    ].map(([j, { from }]) => [old[from]! + 1, now[j]! + 1]),
  );
  return (line) => found.get(line) ?? null;
}

/**
 * Columns hold only where the line says the same; a range only where its lines stand together, in order, with nothing
 * else between.
 */
function moveStretch(
  stretch: Stretch,
  { before, after, move }: { before: Lines; after: Lines; move: Move },
): Stretch | null {
  const { first, last, columns } = ends(stretch);
  const lines = Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((line) => (before[line - 1] ?? '').trim() !== '')
    .map(move);
  if (
    lines.length === 0 ||
    !lines.every((line, i): line is number => line !== null && (i === 0 || line > lines[i - 1]!))
  )
    return null;
  const [from, to] = [lines[0] as number, lines.at(-1) as number];
  if (columns !== null) return before[first - 1] === after[from - 1] ? `${from}:${columns}` : null;
  const strangers = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(
    (line) => after[line - 1]!.trim() !== '' && !lines.includes(line),
  );
  if (strangers.length > 0) return null;
  return from === to ? from : `${from}-${to}`;
}

function ends(stretch: Stretch): { first: number; last: number; columns: string | null } {
  const [, line, columns] = /^(\d+):(.+)$/.exec(String(stretch)) ?? [];
  if (line !== undefined) return { first: Number(line), last: Number(line), columns: columns! };
  const [first = 1, last] = String(stretch).split('-').map(Number);
  return { first, last: last ?? first, columns: null };
}
