// Reports as lists show them: by year, by district; and the span of years they tell of.
import type { District } from '../codelists/index.ts';
import type { Words } from '../i18n/index.ts';
import type { Publication, ReportRow } from '../publication/index.ts';

export interface ReportGroup<K> { readonly key: K; readonly reports: readonly ReportRow[] }

/** Newest year first. */
export function byYear(reports: readonly ReportRow[]): readonly ReportGroup<number>[] {
  return [...Map.groupBy(reports, ({ year }) => year)].sort(([a], [b]) => b - a).map(([key, group]) => ({ key, reports: group }));
}

/** In the order of the list of districts; only those with a report. */
export function byDistrict({ reports, districts }: Publication): readonly ReportGroup<District>[] {
  return [...districts.values()].map((key) => ({ key, reports: reports.filter(({ district }) => district === key.id) })).filter((group) => group.reports.length > 0);
}

/** The districts that have a report. */
export function districtsOf(publication: Publication): readonly District[] {
  return byDistrict(publication).map(({ key }) => key);
}

/** `2015至2022年`; a single year where there is but one. */
export function yearSpan(reports: readonly ReportRow[], t: Words): string {
  const years = reports.map(({ year }) => year);
  const [from, to] = [String(Math.min(...years)), String(Math.max(...years))];
  return from === to ? t('period.year', { year: from }) : t('period.interval', { from, to });
}
