// A period in words: 2016年, first half of 2018, 2013 to 2017.
import type { Period } from '../codelists/index.ts';
import type { Say } from './say.ts';

/** A period by itself, or the work of that time. */
type Group = 'period' | 'work';
export type PeriodKeys = `${Group}.${'year' | 'first' | 'second' | 'interval'}`;

/**
 * `periodWords('2018-H1', t)` → `2018年上半年`. `work`: the work of that time, `2016年度工作`. A form it does not know is
 * shown as it stands.
 */
export function periodWords(period: Period, t: Say<PeriodKeys>, group: Group = 'period'): string {
  const [, year, half] = /^(\d{4})(?:-H([12]))?$/.exec(period) ?? [];
  if (year !== undefined)
    return half === undefined
      ? t(`${group}.year`, { year })
      : t(half === '1' ? `${group}.first` : `${group}.second`, { year });
  const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  return from !== undefined && to !== undefined ? t(`${group}.interval`, { from, to }) : period;
}
