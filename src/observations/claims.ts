// What the editor says of single numbers (`figures:` of a record), brought to the places it speaks of.
import type { BlockId, Span } from '../annotations/index.ts';
import type { FigureReading } from '../edition/index.ts';
import { findNumerals, type Numeral } from '../numerals/index.ts';
import { nearMiss, problem, type Outcome, type Place, type Problem } from '../problems/index.ts';
import { lineAt, type BlockInContext } from './block-in-context.ts';
import type { Codelists } from './types.ts';

/** An entry at its place in a block's text. `number`: which entry of the record it is, from 0. */
export interface Claim {
  readonly entry: FigureReading;
  readonly number: number;
  readonly block: BlockId;
  readonly at: Span;
}

type Claims = ReadonlyMap<BlockInContext, readonly Claim[]>;

/**
 * The claims of `entries` on `blocks`, by block. An entry names its number by the seed's line on which it begins and
 * by its text in the restored block. An entry that fits nowhere, or that names a district or an indicator no codelist
 * has, is an error, and is not used.
 */
export function placeClaims(
  entries: readonly FigureReading[],
  blocks: readonly BlockInContext[],
  { codelists, recordFile }: { readonly codelists: Codelists; readonly recordFile: string },
): Outcome<Claims> {
  const claims = new Map<BlockInContext, Claim[]>();
  const problems: Problem[] = [];
  for (const [number, entry] of entries.entries()) {
    const placeOf = (field: string): Place => ({ file: recordFile, path: ['figures', number, field] });
    const faults = unknownCodes(entry, codelists, placeOf);
    const place = placesOf(entry, blocks)[(entry.nth ?? 1) - 1];
    if (place === undefined)
      faults.push(problem('figure-fits-nowhere', placeOf('text'), { text: entry.text, line: entry.line }));
    problems.push(...faults);
    if (place === undefined || faults.length > 0) continue;
    const at = [place.at, place.at + entry.text.length] as const;
    const claim: Claim = { entry, number, block: place.block.block.id, at };
    claims.set(place.block, [...(claims.get(place.block) ?? []), claim]);
  }
  return { value: claims, problems };
}

/**
 * The numerals that are figures once the editor has spoken: what is struck or overlapped goes, what was passed over
 * comes. In order.
 */
export function claimed(figures: readonly Numeral[], all: readonly Numeral[], claims: readonly Claim[]): Numeral[] {
  const kept = figures.filter(({ at }) => !claims.some((claim) => overlap(claim.at, at)));
  const made = claims.filter(({ entry }) => entry.figure !== false).flatMap((claim) => numeralOf(claim, all) ?? []);
  return [...kept, ...made].sort((a, b) => a.at[0] - b.at[0]);
}

/**
 * The number a claim speaks of: as the grammar read it where it did, with what the editor says of it; null where
 * neither gives a value.
 */
function numeralOf({ entry, at }: Claim, all: readonly Numeral[]): Numeral | null {
  const read =
    all.find((numeral) => numeral.at[0] === at[0] && numeral.at[1] === at[1]) ?? findNumerals(entry.text).numerals[0];
  const value = entry.value ?? read?.value;
  const unit = entry.unit ?? read?.unit;
  if (value === undefined || unit === undefined || unit === null) return null;
  return {
    at,
    value,
    unit,
    text: entry.text,
    upper: entry.upper === undefined ? (read?.upper ?? null) : entry.upper,
    bound: entry.bound ?? read?.bound ?? 'exact',
    end: Math.max(at[1], read?.end ?? 0),
    script: read?.script ?? 'arabic',
    saysRise: read?.saysRise ?? false,
  };
}

/** A claim that makes a figure but gives no value or unit where the grammar has none. */
export function emptyClaims(claims: readonly Claim[], all: readonly Numeral[]): Claim[] {
  return claims.filter((claim) => claim.entry.figure !== false && numeralOf(claim, all) === null);
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function placesOf(
  { text, line }: FigureReading,
  blocks: readonly BlockInContext[],
): { block: BlockInContext; at: number }[] {
  return blocks.flatMap((block) =>
    occurrences(block.block.text, text)
      .filter((at) => lineAt(block, at) === line)
      .map((at) => ({ block, at })),
  );
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  // The number, not the tail of a longer one.
  const isTail = (at: number): boolean => /\d/.test(text[at - 1] ?? '') && /^\d/.test(part);
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) if (!isTail(at)) found.push(at);
  return found;
}

function unknownCodes(
  { indicator, also, district, unitId, per }: FigureReading,
  { indicators, districts, units }: Codelists,
  placeOf: (field: string) => Place,
): Problem[] {
  const codes = [
    ['indicator', indicator, indicators],
    ['also', also, indicators],
    ['district', district, districts],
    ['unitId', unitId, units],
    ['per', per, units],
  ] as const;
  return codes.flatMap(([field, written, list]) => {
    const known = list.map(({ id }) => id);
    if (written === undefined || written === null || known.includes(written)) return [];
    const near = nearMiss(written, known);
    return near === null
      ? [problem('figure-code-unknown', placeOf(field), { field, written })]
      : [problem('figure-code-unknown-near', placeOf(field), { field, written, near })];
  });
}
