// A chart's numbers as plain rows with labels in both languages: what its CSV and its JSON hold.
import type { Figure } from './chart.ts';
import type { Names } from './types.ts';

export interface ChartRow {
  readonly key: string;
  readonly indicator: string;
  readonly indicator_zh: string;
  readonly indicator_en: string;
  readonly district: string;
  readonly district_zh: string;
  readonly district_en: string;
  readonly period: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly bound: string;
  /** As printed, without its unit. */
  readonly text: string;
  /** The first number of its series is 100; null where a series runs over different things. */
  readonly index: number | null;
  /** Whether the numbers of its series may be compared strictly. */
  readonly comparable: boolean;
  readonly observation: string;
  readonly report: string;
}

/** One row a number, series by series, in the order drawn. `index` is to a tenth. */
export function rows(
  { sameCount, series }: Pick<Figure, 'sameCount' | 'series'>,
  { indicators, districts }: Names,
): readonly ChartRow[] {
  return series.flatMap(({ key, points, differs }) =>
    points.map(({ indicator, district, period, observation }) => {
      const first = points[0];
      const base = sameCount && first ? first.observation.value : 0;
      const [counted, place] = [indicators.get(indicator), districts.get(district)];
      return {
        key,
        indicator,
        indicator_zh: counted?.zh ?? '',
        indicator_en: counted?.en ?? '',
        district,
        district_zh: place?.zh ?? '',
        district_en: place?.en ?? '',
        period,
        value: observation.value,
        upper: observation.upper,
        unit: observation.unit,
        bound: observation.bound,
        text: observation.text,
        index: base > 0 ? Math.round((observation.value / base) * 1000) / 10 : null,
        comparable: differs === null,
        observation: observation.id,
        report: observation.report,
      };
    }),
  );
}
