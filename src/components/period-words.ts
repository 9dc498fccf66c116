// Until its callers are views: wording's, called with the words of a page.
import type { Words } from '../i18n/index.ts';
import { periodWords as said, type PeriodKeys, type Say } from '../wording/index.ts';

export function periodWords(period: string, t: Words, group: 'period' | 'work' = 'period'): string {
  return said(period, t as unknown as Say<PeriodKeys>, group);
}
