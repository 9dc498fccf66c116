// The filters of the data page: every list with the values that some row has.
import { MEASURES, type Measure } from '../../codelists/index.ts';
import { yearsOf, type Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { indicatorGroups } from './indicator-groups.ts';

export type FilterKeys =
  | 'period.year'
  | `measures.${Measure}`
  | `data.${'indicator' | 'option' | 'noIndicator' | 'otherIndicators' | 'district' | 'year' | 'noPeriod'}`
  | `data.${'kind' | 'figure' | 'target' | 'measure' | 'unit'}`;

type Names = 'indicator' | 'district' | 'year' | 'measure' | 'unit' | 'kind';

/** `name` is a part of the page's address, `value` what it then says. */
export interface DataFilter {
  readonly name: Names;
  readonly label: string;
  /** Under a name of their own, or under none. */
  readonly groups: readonly { readonly name: string | null; readonly options: readonly FilterOption[] }[];
}

interface FilterOption {
  readonly value: string;
  readonly text: string;
}

export function dataFilters(publication: Publication, voice: Voice<FilterKeys>): readonly DataFilter[] {
  const { t } = voice;
  const plain = (name: Names, options: readonly FilterOption[]): DataFilter => ({
    name,
    label: t(`data.${name}`),
    groups: [{ name: null, options }],
  });
  return [
    { name: 'indicator', label: t('data.indicator'), groups: indicatorOptions(publication, voice) },
    plain('district', districtOptions(publication, voice)),
    plain('year', yearOptions(publication, voice)),
    plain('measure', measureOptions(publication, voice)),
    plain('unit', unitOptions(publication, voice)),
    plain('kind', [
      { value: 'figure', text: t('data.figure') },
      { value: 'target', text: t('data.target') },
    ]),
  ];
}

function indicatorOptions(publication: Publication, voice: Voice<FilterKeys>): DataFilter['groups'] {
  const { t } = voice;
  const named = indicatorGroups(publication, voice).map(({ name, indicators }) => ({
    name,
    options: indicators.map(({ id, name: said, count }) => ({
      value: id,
      text: t('data.option', { name: said, count }),
    })),
  }));
  return [...named, { name: null, options: [{ value: 'none', text: t('data.noIndicator') }] }];
}

function districtOptions({ observations, districts }: Publication, { language }: Voice<FilterKeys>) {
  const places = new Set(observations.map(({ district }) => district));
  return [...districts.values()]
    .filter(({ id }) => places.has(id))
    .map(({ id, [language]: text }) => ({ value: id, text }));
}

function yearOptions({ observations }: Publication, { t }: Voice<FilterKeys>) {
  const years = [...new Set(observations.flatMap(({ period }) => yearsOf(period)))].sort((a, b) => b - a);
  const isTimeless = observations.some(({ period }) => period === null);
  return [
    ...years.map((year) => ({ value: String(year), text: t('period.year', { year }) })),
    ...(isTimeless ? [{ value: 'none', text: t('data.noPeriod') }] : []),
  ];
}

function measureOptions({ observations }: Publication, { t }: Voice<FilterKeys>) {
  const found = new Set(observations.map(({ measure }) => measure));
  return MEASURES.filter((measure) => found.has(measure)).map((measure) => ({
    value: measure,
    text: t(`measures.${measure}`),
  }));
}

/** In the order of the list of units, by what they count. */
function unitOptions({ observations, units }: Publication, { language }: Voice<FilterKeys>) {
  const found = new Set(observations.map(({ unitId }) => unitId));
  return [...units.values()]
    .filter(({ id }) => found.has(id))
    .map(({ id, zh, en }) => ({ value: id, text: language === 'zh' ? zh : en.other }));
}
