// The words a drawing needs, from a page's.
import type { Words } from '../../charts/index.ts';
import { periodWords, type PeriodKeys, type Say } from '../../wording/index.ts';

export type DrawingKeys = PeriodKeys | `infographics.${'heading' | 'base' | 'flat' | 'rounding'}`;

export function chartWords(t: Say<DrawingKeys>): Words {
  return {
    period: (period) => periodWords(period, t),
    heading: (district, period) => t('infographics.heading', { district, period }),
    base: (period) => t('infographics.base', { period }),
    flat: t('infographics.flat'),
    rounding: t('infographics.rounding'),
  };
}
