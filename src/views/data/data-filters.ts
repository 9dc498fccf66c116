// The filters of the data page: every list with the values that some row has.
import { yearsOf, type Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { indicatorCounts } from './indicator-counts.ts';

export type FilterKeys =
  | 'period.year'
  | `data.${'indicator' | 'option' | 'noIndicator' | 'district' | 'year' | 'noPeriod' | 'kind' | 'figure' | 'target'}`;

/** `name` is a part of the page's address, `value` what it then says. */
export interface DataFilter {
  readonly name: 'indicator' | 'district' | 'year' | 'kind';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

export function dataFilters(publication: Publication, { t, language }: Voice<FilterKeys>): readonly DataFilter[] {
  const { observations, districts } = publication;
  const years = [...new Set(observations.flatMap(({ period }) => yearsOf(period)))].sort((a, b) => b - a);
  const places = new Set(observations.map(({ district }) => district));
  const isTimeless = observations.some(({ period }) => period === null);
  const indicators = indicatorCounts(publication).map(({ indicator, count }) => ({
    value: indicator.id,
    text: t('data.option', { name: indicator[language], count }),
  }));
  return [
    {
      name: 'indicator',
      label: t('data.indicator'),
      options: [...indicators, { value: 'none', text: t('data.noIndicator') }],
    },
    {
      name: 'district',
      label: t('data.district'),
      options: [...districts.values()]
        .filter(({ id }) => places.has(id))
        .map(({ id, [language]: text }) => ({ value: id, text })),
    },
    {
      name: 'year',
      label: t('data.year'),
      options: [
        ...years.map((year) => ({ value: String(year), text: t('period.year', { year }) })),
        ...(isTimeless ? [{ value: 'none', text: t('data.noPeriod') }] : []),
      ],
    },
    {
      name: 'kind',
      label: t('data.kind'),
      options: [
        { value: 'figure', text: t('data.figure') },
        { value: 'target', text: t('data.target') },
      ],
    },
  ];
}
