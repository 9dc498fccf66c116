// A report by its place and time, as lists and notes name it: 东城区 2016年, Xicheng District first half of 2018.
import type { District, DistrictId, Period } from '../codelists/index.ts';
import type { Language } from '../language/index.ts';
import { periodWords, type PeriodKeys } from './period-words.ts';
import type { Say } from './say.ts';

/** What names are said with: the list of districts, a language, its words. */
export interface Naming {
  readonly districts: ReadonlyMap<DistrictId, District>;
  readonly language: Language;
  readonly t: Say<PeriodKeys>;
}

/** A district's name; an id that the list does not know stands as it is. */
export function districtWords(district: DistrictId, { districts, language }: Pick<Naming, 'districts' | 'language'>): string {
  return districts.get(district)?.[language] ?? district;
}

/** `{ district: 'dongcheng', period: '2016' }` → `东城区 2016年`. */
export function reportWords({ district, period }: { readonly district: DistrictId; readonly period: Period }, naming: Naming): string {
  return `${districtWords(district, naming)} ${periodWords(period, naming.t)}`;
}
