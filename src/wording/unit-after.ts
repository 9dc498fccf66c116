// A unit as it stands after its number, from the list of units: 人, ` people`, `%`; and what each is counted for.
import type { Unit } from '../codelists/index.ts';
import type { Language } from '../language/index.ts';
import type { Figure } from './figure.ts';

/** The list of units, by id. */
export type Units = ReadonlyMap<string, Pick<Unit, 'zh' | 'en' | 'kind'>>;

/** A figure that knows what it counts. */
export interface Counted extends Figure {
  readonly unitId: string;
  readonly per: string | null;
}

/**
 * Chinese has the measure word of the text (21.8万人, 5名); English the list's word, one or several: ` person`,
 * ` people`, `%`. A unit that the list does not know stands as the text has it.
 */
export function unitAfter({ unit, unitId, value, upper }: Counted, units: Units, language: Language): string {
  if (language === 'zh') return unit;
  const { one, other } = units.get(unitId)?.en ?? { one: unit, other: unit };
  const word = value === 1 && upper === null ? one : other;
  return /^\p{L}/u.test(word) ? ` ${word}` : word;
}

/** What each one of the value is counted for: before it in Chinese (每个区), after it in English (` per district`). */
export function perWords({ per }: Counted, units: Units, language: Language): string {
  const unit = per === null ? undefined : units.get(per);
  if (unit === undefined) return '';
  if (language === 'en') return ` per ${unit.en.one}`;
  return unit.zh.length === 1 && unit.kind !== 'area' ? `每${unit.zh}` : `每个${unit.zh}`;
}
