// What the editor says of single numbers (`figures:` of a record), brought to the places it speaks of.
import type { Span } from '../annotations/index.ts';
import type { FigureReading } from '../edition/index.ts';
import { findNumerals, type Numeral } from '../numerals/index.ts';
import { nearMiss, problem, type Outcome, type Problem } from '../problems/index.ts';
import { lineAt, type Room } from './rooms.ts';
import type { Codelists } from './types.ts';

/** An entry at its place in a block's text. */
export interface Claim { readonly entry: FigureReading; readonly at: Span }

/**
 * The claims of `entries` on `rooms`, by room. An entry names its number by the seed's line on which it begins and by its text in the
 * restored block. An entry that fits nowhere, or that names a district or an indicator no codelist has, is an error, and is not used.
 */
export function placeClaims(entries: readonly FigureReading[], rooms: readonly Room[], { codelists, recordFile }: { codelists: Codelists; recordFile: string }): Outcome<ReadonlyMap<Room, readonly Claim[]>> {
  const claims = new Map<Room, Claim[]>();
  const problems: Problem[] = [];
  for (const [i, entry] of entries.entries()) {
    const faults = unknownCodes(entry, codelists, { file: recordFile, entry: i });
    const places = rooms.flatMap((room) => occurrences(room.block.text, entry.text).filter((at) => lineAt(room, at) === entry.line).map((at) => ({ room, at })));
    const place = places[(entry.nth ?? 1) - 1];
    if (place === undefined) faults.push(problem('figure-fits-nowhere', { file: recordFile }, { entry: i, text: entry.text, line: entry.line }));
    problems.push(...faults);
    if (place === undefined || faults.length > 0) continue;
    const claim: Claim = { entry, at: [place.at, place.at + entry.text.length] };
    claims.set(place.room, [...(claims.get(place.room) ?? []), claim]);
  }
  return { value: claims, problems };
}

/** The numerals that are figures once the editor has spoken: what is struck or overlapped goes, what was passed over comes. In order. */
export function claimed(figures: readonly Numeral[], all: readonly Numeral[], claims: readonly Claim[]): Numeral[] {
  const kept = figures.filter(({ at }) => !claims.some((claim) => overlap(claim.at, at)));
  const made = claims.filter(({ entry }) => entry.figure !== false).flatMap((claim) => numeralOf(claim, all) ?? []);
  return [...kept, ...made].sort((a, b) => a.at[0] - b.at[0]);
}

/** The number a claim speaks of: as the grammar read it where it did, with what the editor says of it; null where neither gives a value. */
function numeralOf({ entry, at }: Claim, all: readonly Numeral[]): Numeral | null {
  const read = all.find((numeral) => numeral.at[0] === at[0] && numeral.at[1] === at[1]) ?? findNumerals(entry.text).numerals[0];
  const value = entry.value ?? read?.value;
  const unit = entry.unit ?? read?.unit;
  if (value === undefined || unit === undefined || unit === null) return null;
  const blank: Numeral = { value, upper: null, bound: 'exact', text: entry.text, at, unit, end: at[1], script: 'arabic', saysRise: false };
  return { ...blank, ...read, value, unit, text: entry.text, at, upper: entry.upper === undefined ? read?.upper ?? null : entry.upper, bound: entry.bound ?? read?.bound ?? 'exact', end: Math.max(at[1], read?.end ?? 0) };
}

/** A claim that makes a figure but gives no value or unit where the grammar has none. */
export function emptyClaims(claims: readonly Claim[], all: readonly Numeral[]): Claim[] {
  return claims.filter((claim) => claim.entry.figure !== false && numeralOf(claim, all) === null);
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  // The number, not the tail of a longer one.
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) if (!/\d/.test(text[at - 1] ?? '') || !/^\d/.test(part)) found.push(at);
  return found;
}

function unknownCodes({ indicator, also, district }: FigureReading, { indicators, districts }: Codelists, { file, entry }: { file: string; entry: number }): Problem[] {
  const codes = [['indicator', indicator, indicators], ['also', also, indicators], ['district', district, districts]] as const;
  return codes.flatMap(([field, written, list]) => {
    const known = list.map(({ id }) => id);
    if (written === undefined || written === null || known.includes(written)) return [];
    const near = nearMiss(written, known);
    return [near === null ? problem('figure-code-unknown', { file }, { entry, field, written }) : problem('figure-code-unknown-near', { file }, { entry, field, written, near })];
  });
}
