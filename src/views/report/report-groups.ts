// Reports as lists show them: by year, by district; and the span of years they tell of.
import type { District } from '../../codelists/index.ts';
import type { Publication, ReportRow } from '../../publication/index.ts';
import type { Say } from '../../wording/index.ts';

export interface ReportGroup<K> {
  readonly key: K;
  readonly reports: readonly ReportRow[];
}

/** Newest year first. */
export function byYear(reports: readonly ReportRow[]): readonly ReportGroup<number>[] {
  return [...Map.groupBy(reports, ({ year }) => year)]
    .sort(([a], [b]) => b - a)
    .map(([key, group]) => ({ key, reports: group }));
}

/** In the order of the list of districts; only those with a report. */
export function byDistrict({
  reports,
  districts,
}: Pick<Publication, 'reports' | 'districts'>): readonly ReportGroup<District>[] {
  const reportsOf = Map.groupBy(reports, ({ district }) => district);
  return [...districts.values()].flatMap((key) => {
    const own = reportsOf.get(key.id);
    return own === undefined ? [] : [{ key, reports: own }];
  });
}

/** The districts that have a report. */
export function districtsOf(publication: Pick<Publication, 'reports' | 'districts'>): readonly District[] {
  return byDistrict(publication).map(({ key }) => key);
}

/** `2015至2022年`; a single year where there is but one. */
export function yearSpan(reports: readonly ReportRow[], t: Say<'period.year' | 'period.interval'>): string {
  const years = reports.map(({ year }) => year);
  const [from, to] = [String(Math.min(...years)), String(Math.max(...years))];
  return from === to ? t('period.year', { year: from }) : t('period.interval', { from, to });
}
