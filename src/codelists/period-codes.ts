// A period as other standards write it: SDMX (Time formats, Standard Time Period) and ISO 8601 (interval of days).
import type { Period } from './schema.ts';

export interface PeriodCodes {
  /** `2016`, `2018-S1` (a half-year is a semester), `2013-01-01/P5Y` (a time range: first day and length). */
  readonly sdmx: string;
  /** First and last day: `2018-01-01/2018-06-30`. */
  readonly iso: string;
}

/** `periodCodes('2018-H1')` → `{ sdmx: '2018-S1', iso: '2018-01-01/2018-06-30' }` */
export function periodCodes(period: Period): PeriodCodes {
  const [, half, h] = /^(\d{4})-H([12])$/.exec(period) ?? [];
  if (half !== undefined)
    return {
      sdmx: `${half}-S${h}`,
      iso: h === '1' ? `${half}-01-01/${half}-06-30` : `${half}-07-01/${half}-12-31`,
    };
  const [first = '', last] = period.split('/');
  const iso = `${first}-01-01/${last ?? first}-12-31`;
  return { sdmx: last === undefined ? first : `${first}-01-01/P${Number(last) - Number(first) + 1}Y`, iso };
}
