// The indicators that have observations, field by field, each with its page and how many rows it has.
import { INDICATOR_FIELDS, indicatorFields } from '../../codelists/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { indicatorCounts } from './indicator-counts.ts';

export interface IndicatorGroup {
  readonly name: string;
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly count: number;
  }[];
}

/** Fields in their own order, those that name none last; a field without any is left out. */
export function indicatorGroups(
  publication: Pick<Publication, 'indicators' | 'rowsOfIndicator'>,
  { t, language }: Voice<'data.otherIndicators'>,
): readonly IndicatorGroup[] {
  const counts = Map.groupBy(indicatorCounts(publication), ({ indicator }) => indicator.field);
  return [...indicatorFields, undefined].flatMap((field) => {
    const own = counts.get(field) ?? [];
    const name = field === undefined ? t('data.otherIndicators') : INDICATOR_FIELDS[field][language];
    const indicators = own.map(({ indicator: { id, [language]: said }, count }) => ({
      id,
      name: said,
      address: addresses.indicator(language, id),
      count,
    }));
    return own.length === 0 ? [] : [{ name, indicators }];
  });
}
