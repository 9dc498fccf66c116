// The editor's `emend:`, each entry brought to the one stretch of its line that it speaks of.
import type { Span } from '../annotations/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { reasons, type EditionRecord, type EmendEntry } from './record.ts';
import type { Emendation } from './types.ts';

/** What a unit of text tells of its having been changed. */
export type Emended = Pick<Emendation, 'sic' | 'corr' | 'reason' | 'resp'>;

export interface PlacedEmendation {
  /** In the seed's line; empty where something is put in. */
  readonly at: Span;
  /** The offset of a character that it goes with, when a line is read in parts. */
  readonly beside: number;
  readonly emended: Emended;
}

type Stretch = Pick<PlacedEmendation, 'at' | 'beside'>;

/**
 * Emendations by line. `sic` names its stretch; where that is empty, `before` or `after` names the words beside the
 * gap, and without either the gap is the line's end, where a column's edge loses characters. Words that stand in the
 * line several times are an error (`emendation-fits-often`) unless `nth` picks one; so is an entry that fits nowhere,
 * or meets one placed before it.
 */
export function placeEmendations(
  { emend = [] }: EditionRecord,
  lines: readonly string[],
  recordFile: string,
): Outcome<ReadonlyMap<number, readonly PlacedEmendation[]>> {
  const placed = new Map<number, PlacedEmendation[]>();
  const problems: Problem[] = [];
  for (const [i, entry] of emend.entries()) {
    const { line, sic, nth } = entry;
    const others = placed.get(line) ?? [];
    const stretches = stretchesOf(entry, lines[line - 1] ?? '');
    const facts = { line, sic: namedBy(entry), count: stretches.length };
    const stretch = stretches[(nth ?? 1) - 1];
    if (nth === undefined && stretches.length > 1)
      problems.push(problem('emendation-fits-often', { file: recordFile, path: ['emend', i] }, facts));
    else if (stretch === undefined || others.some((other) => meets(other, stretch)))
      problems.push(fitsNowhere(entry, i, recordFile));
    else
      placed.set(line, [
        ...others,
        { ...stretch, emended: { sic, corr: entry.corr, reason: reasonOf(entry), resp: 'editor' } },
      ]);
  }
  return { value: placed, problems };
}

/** Entries that no character of the text was read by: they speak of page furniture, or across two parts of a line. */
export function unusedEmendations(
  { emend = [] }: EditionRecord,
  placed: ReadonlyMap<number, readonly PlacedEmendation[]>,
  { used, recordFile }: { used: ReadonlySet<Emended>; recordFile: string },
): Problem[] {
  const unused = [...placed].flatMap(([line, all]) =>
    all.flatMap(({ emended }) => (used.has(emended) ? [] : [{ line, ...emended }])),
  );
  return unused.map(({ line, sic, corr }) => {
    const i = emend.findIndex((entry) => entry.line === line && entry.sic === sic && entry.corr === corr);
    return fitsNowhere(emend[i]!, i, recordFile);
  });
}

/**
 * Where `sic` stands, or the gap that `before` or `after` names; of several only those beside the words that are
 * given.
 */
function stretchesOf({ sic, before = '', after = '' }: EmendEntry, line: string): Stretch[] {
  const isNamed = sic !== '' || before !== '' || after !== '';
  if (!isNamed) return lineEnd(line);
  const starts =
    sic !== ''
      ? placesOf(sic, line)
      : before !== ''
        ? placesOf(before, line)
        : placesOf(after, line).map((start) => start + after.length);
  return starts
    .filter((start) => line.startsWith(before, start + sic.length) && line.slice(0, start).endsWith(after))
    .map((start) => ({ at: [start, start + sic.length], beside: sic === '' && before === '' ? start - 1 : start }));
}

function lineEnd(line: string): Stretch[] {
  const end = line.trimEnd().length;
  return end === 0 ? [] : [{ at: [end, end], beside: end - 1 }];
}

/** Offsets where `words` stand in `line`, none inside another. */
function placesOf(words: string, line: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + words.length)) found.push(at);
  return found;
}

function meets({ at: [start, end] }: Stretch, { at: [from, to] }: Stretch): boolean {
  const isSamePlace = start === from && end === to;
  return isSamePlace || (start < to && from < end);
}

function namedBy({ sic, before, after, corr }: EmendEntry): string {
  return [sic, before, after, corr].find((words) => words !== undefined && words !== '') ?? '';
}

function fitsNowhere(entry: EmendEntry, i: number, file: string): Problem {
  return problem('emendation-fits-nowhere', { file, path: ['emend', i] }, { line: entry.line, sic: namedBy(entry) });
}

function reasonOf({ reason }: EmendEntry): Emended['reason'] {
  return typeof reason === 'string' ? reasons[reason] : reason;
}
