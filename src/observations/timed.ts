// A number's measure and its period together: each may leave the other open.
import { findPeriods, type Measure, type Period, type PeriodContext } from '../codelists/index.ts';
import { isLevelBefore } from './level-rows.ts';
import { isToDate } from './measure.ts';
import type { Passage } from './passage.ts';

interface Told {
  readonly passage: Passage;
  /** What governs it in the text: null where that points to a time it does not name, undefined where nothing does. */
  readonly governed: Period | null | undefined;
  readonly report: { readonly undated: boolean; readonly context: PeriodContext };
}

interface Timed {
  readonly measure: Measure;
  readonly period: Period | null;
}

/**
 * What was before a change belongs to a time not named (由17个减为16个). What is done without a period is a running
 * total: 近年来受理2500余件, also where the report as a whole tells of 近年来.
 */
export function timed(measure: Measure, { passage, governed, report: { undated, context } }: Told): Timed {
  if (isLevelBefore(passage) && !namesTime(passage.before, context)) return { measure, period: null };
  const isDone = measure === 'flow' || measure === 'running_total';
  if (governed === undefined && undated && isDone && !isToDate(passage))
    return { measure: 'running_total', period: null };
  const period = governed === undefined ? context.period : governed;
  return { measure: measure === 'flow' && period === null ? 'running_total' : measure, period };
}

/** 由去年同期的43%, 由年初的74%. */
function namesTime(before: string, context: PeriodContext): boolean {
  const from = /[由从][^由从]*$/.exec(before)?.[0] ?? '';
  return /年初|年底|年末|上年|同期/.test(from) || findPeriods(from, context).length > 0;
}
