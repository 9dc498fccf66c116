// What a printed unit counts: 家 may be workplaces, organisations or places.
import type { Indicator, Unit, UnitId } from '../codelists/index.ts';
import type { Passage } from './passage.ts';

/** Stands where no row is printed so; such a figure is an error, and is not published. */
export const NO_UNIT: UnitId = 'none';

/**
 * The row of `units` for what `passage` counts: the indicator's, where it is printed so; else the one whose noun
 * stands nearest to the number, 13家企业 before what goes before; else the first that is printed so. Null where no row is.
 */
export function unitIdOf(passage: Passage, indicator: Indicator | null, units: readonly Unit[]): UnitId | null {
  const rows = unitsPrinted(passage.numeral.unit ?? '', units);
  if (rows.length < 2) return rows[0]?.id ?? null;
  const own = rows.find(({ id }) => id === indicator?.unitId);
  return (own ?? named(passage, rows) ?? rows[0])?.id ?? null;
}

/** The rows that may be printed so, the general one first. */
export function unitsPrinted(unit: string, units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ printed }) => printed.includes(unit));
}

function named({ before, after }: Passage, rows: readonly Unit[]): Unit | undefined {
  const nouns = rows.flatMap((row) => row.nouns.map((noun) => ({ row, noun })));
  const nearest = (place: (noun: string) => number): Unit | undefined =>
    nouns
      .map(({ row, noun }) => ({ row, length: noun.length, back: place(noun) }))
      .filter(({ back }) => back !== Infinity)
      .sort((a, b) => a.back - b.back || b.length - a.length)[0]?.row;
  const ahead = (noun: string): number => (after.includes(noun) ? after.indexOf(noun) + noun.length : Infinity);
  const behind = (noun: string): number =>
    before.includes(noun) ? before.length - before.lastIndexOf(noun) - noun.length : Infinity;
  return nearest(ahead) ?? nearest(behind);
}
