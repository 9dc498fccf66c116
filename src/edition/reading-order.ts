// Reading order: a seed's lines, or the editor's `order:`, become strips, the pieces that are read one after another.
import type { Span } from '../annotations/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Seed } from '../text/index.ts';
import { inTurns } from './columns/in-turns.ts';
import { partColumns } from './columns/part-columns.ts';
import { runInHeads } from './columns/run-in-heads.ts';
import type { Stretch } from './record.ts';
import type { Strip } from './strip.ts';

export type { Strip } from './strip.ts';

/** The strips of a text in reading order, and the rows of its page, blank ones too. */
export interface Laid {
  readonly strips: readonly Strip[];
  readonly rows: readonly string[];
}

/**
 * The strips of `seed` in reading order; blank lines make none. Without an editor's `order` columns side by side on one
 * line are parted. `recordFile` names the record in problems.
 */
export function readingOrder(seed: Seed, order: readonly Stretch[] | undefined, recordFile: string): Outcome<Laid> {
  if (order === undefined) {
    const rows = runInHeads(inTurns(partColumns(seed.lines)));
    const strips = rows.flatMap(({ line, at, text }, i): Strip[] =>
      text.trim() === '' ? [] : [{ line, at, row: i + 1 }],
    );
    return { value: { strips, rows: rows.map(({ text }) => text) }, problems: [] };
  }
  const strips = stripsOf(seed, order);
  return { value: { strips, rows: seed.lines }, problems: audit(seed, strips, recordFile) };
}

/** The strips that stretches name, in their order; lines beyond the seed and blank parts make none. */
export function stripsOf({ lines }: Seed, stretches: readonly Stretch[]): Strip[] {
  return stretches.flatMap((stretch) => {
    const columns = /^(\d+):(\d+)-(\d*)$/.exec(String(stretch));
    if (columns !== null)
      return strip(lines, Number(columns[1]), [
        Number(columns[2]) - 1,
        columns[3] === '' ? Infinity : Number(columns[3]),
      ]);
    const [first, last] = String(stretch).split('-').map(Number);
    return range(first!, last ?? first!).flatMap((line) => strip(lines, line, [0, Infinity]));
  });
}

function strip(lines: readonly string[], line: number, [start, end]: Span): Strip[] {
  const text = lines[line - 1] ?? '';
  const at: Span = [Math.min(start, text.length), Math.min(end, text.length)];
  return text.slice(...at).trim() === '' ? [] : [{ line, at, row: line }];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/**
 * Every non-space character must be read once: names the first line that is left out and the first that is read
 * twice.
 */
function audit({ lines, file }: Seed, strips: readonly Strip[], recordFile: string): Problem[] {
  const read = lines.map((line) => new Uint8Array(line.length));
  const twice = new Set<number>();
  for (const {
    line,
    at: [start, end],
  } of strips) {
    for (let i = start; i < end; i++) if (++read[line - 1]![i]! > 1) twice.add(line);
  }
  const missed = lines.flatMap((text, i) =>
    [...text].length > 0 && read[i]!.some((n, at) => n === 0 && text[at]!.trim() !== '') ? [i + 1] : [],
  );
  return [
    ...missed.map((line) => problem('order-misses-line', { file: recordFile, path: ['order'] }, { line, seed: file })),
    ...[...twice].map((line) =>
      problem('order-repeats-line', { file: recordFile, path: ['order'] }, { line, seed: file }),
    ),
  ];
}
