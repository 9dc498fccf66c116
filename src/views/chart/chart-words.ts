// The words a drawing needs, from a page's.
import type { Datum, MarkParts, Words } from '../../charts/index.ts';
import {
  amountWords,
  limitsWords,
  periodWords,
  type LimitsKeys,
  type PeriodKeys,
  type Units,
} from '../../wording/index.ts';
import type { Voice } from '../report/report-head.ts';

export type DrawingKeys =
  | PeriodKeys
  | LimitsKeys
  | `infographics.${'heading' | 'flat' | 'rounding' | 'until' | 'reckoned' | 'within' | 'part_of'}`
  | `infographics.mark_${MarkParts['kind']}`;

export function chartWords({ t, language }: Voice<DrawingKeys>, units: Units): Words {
  return {
    period: (period) => periodWords(period, t),
    heading: (district, period) => t('infographics.heading', { district, period }),
    amount: (datum) =>
      datum.observation === null ? datum.printed[language] : amountWords(datum.observation, units, language),
    limits: (datum: Datum) => (datum.observation === null ? null : limitsWords(datum.observation, units, language, t)),
    mark: ({ name, of, district, period, amount, limits, kind, sum }) =>
      t(`infographics.mark_${kind}`, {
        name: of === null ? name : t('infographics.part_of', { name, of }),
        ...{ amount, district: district ?? '', period: period ?? '', sum: sum ?? '' },
        limits: limits === null ? '' : t('infographics.within', { limits }),
      }),
    flat: t('infographics.flat'),
    rounding: t('infographics.rounding'),
    until: (period) => t('infographics.until', { period }),
    reckoned: t('infographics.reckoned'),
  };
}
