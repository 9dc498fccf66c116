// A number of a chart: what it may be called, and how it is printed.
import { printed } from '../wording/index.ts';
import type { Datum, Language } from './types.ts';

/** What a datum may be called in a sum or a slot. */
export function namesOf(datum: Datum): readonly string[] {
  const role = datum.role === null ? [] : [datum.role];
  if (datum.observation === null) return [...role, datum.code, datum.number.id];
  return [...role, datum.indicator, datum.district, datum.period];
}

/**
 * A datum as printed in one language, with its unit. English has one noun for 人次, attendances; a benefit or a visit is
 * none, and its name says what it is.
 */
export function said(datum: Datum, language: Language): string {
  if (datum.observation === null) return datum.printed[language];
  const { unit, unitId } = datum.observation;
  const isAttended = unit !== '人次' || unitId === 'attendances';
  return printed(isAttended || language === 'zh' ? datum.number : { ...datum.number, unit: '' }, language);
}
