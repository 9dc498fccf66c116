// A chart's numbers as plain rows with labels in both languages: what its CSV and its JSON hold.
import type { Figure } from './chart.ts';
import { agreedPercent, timesOf } from './claims.ts';
import type { Datum, Derived, Names, Point, Quantity, Series } from './types.ts';

export interface ChartRow {
  /** The series. */
  readonly key: string;
  /** A figure or a target of a report, or `derived`: our own reckoning. */
  readonly kind: 'figure' | 'target' | 'derived';
  /** What it is in the drawing; empty where the form knows no roles. */
  readonly role: string;
  /** What it counts, as the chart calls it. */
  readonly label_zh: string;
  readonly label_en: string;
  /** Empty of what is derived, like place and period. */
  readonly indicator: string;
  readonly indicator_zh: string;
  readonly indicator_en: string;
  readonly district: string;
  readonly district_zh: string;
  readonly district_en: string;
  readonly period: string;
  readonly value: number;
  readonly upper: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly bound: string;
  /** What kind of number it is: stock, flow, running_total, rate, change. Empty of what is derived. */
  readonly measure: string;
  /** `rise` or `fall` of a number that says by how much; else empty. */
  readonly change: string;
  /** As printed, without its unit; of what is derived, as the chart prints it. */
  readonly text: string;
  /**
   * The first number of its series is 100, to a tenth or to a unit as rounding in print allows; null where it allows
   * neither, where the numbers are not strictly comparable, and where a series runs over different things.
   */
  readonly index: number | null;
  /** Whether the numbers of its series may be compared strictly. */
  readonly comparable: boolean;
  /** How it was reckoned. */
  readonly sum_zh: string;
  readonly sum_en: string;
  /** The observation, or those it was reckoned from, parted by spaces. */
  readonly observation: string;
  readonly report: string;
  /** Of what is derived, what its mark in a drawing is known by. */
  readonly derived: string;
}

/** One row a number, series by series, what is derived after what is stated. */
export function rows({ sameCount, series }: Pick<Figure, 'sameCount' | 'series'>, names: Names): readonly ChartRow[] {
  return series.flatMap((one) => {
    const base = sameCount && one.differs === null ? one.points[0]?.number : undefined;
    return [
      ...one.points.map((point) => ({ ...common(point, one, base), ...stated(point, names) })),
      ...one.derived.map((derived) => ({ ...common(derived, one, undefined), ...reckoned(derived) })),
    ].map(ordered);
  });
}

type Common = Pick<
  ChartRow,
  | 'key'
  | 'role'
  | 'label_zh'
  | 'label_en'
  | 'value'
  | 'upper'
  | 'low'
  | 'high'
  | 'unit'
  | 'bound'
  | 'text'
  | 'index'
  | 'comparable'
>;
type Own = Omit<ChartRow, keyof Common>;

function common({ role, name, number }: Datum, { key, differs }: Series, base: Quantity | undefined): Common {
  const { value, upper, low, high, unit, bound, text } = number;
  return {
    ...{ key, role: role ?? '', label_zh: name.zh, label_en: name.en },
    ...{ value, upper, low, high, unit, bound, text },
    index: indexOf(number, base),
    comparable: differs === null,
  };
}

/** As many digits of it as all values between both numbers' ends have in common. */
function indexOf(number: Quantity, base: Quantity | undefined): number | null {
  if (base === undefined) return null;
  if (number === base) return 100;
  const times = timesOf(base, number);
  return times && (agreedPercent(times)?.percent ?? null);
}

function stated({ indicator, district, period, observation }: Point, { indicators, districts }: Names): Own {
  const [counted, place] = [indicators.get(indicator), districts.get(district)];
  return {
    ...{ kind: observation.kind, measure: observation.measure, change: observation.change ?? '' },
    ...{ indicator, indicator_zh: counted?.zh ?? '', indicator_en: counted?.en ?? '' },
    ...{ district, district_zh: place?.zh ?? '', district_en: place?.en ?? '', period },
    ...{ sum_zh: '', sum_en: '', observation: observation.id, report: observation.report, derived: '' },
  };
}

function reckoned({ sum, sources, number }: Derived): Own {
  const observations = sources.map(({ observation }) => observation);
  return {
    kind: 'derived',
    ...{ measure: '', change: '' },
    ...{
      indicator: '',
      indicator_zh: '',
      indicator_en: '',
      district: '',
      district_zh: '',
      district_en: '',
      period: '',
    },
    ...{ sum_zh: sum.zh, sum_en: sum.en, derived: number.id },
    observation: observations.map(({ id }) => id).join(' '),
    report: [...new Set(observations.map(({ report }) => report))].join(' '),
  };
}

/** The columns in their order. */
function ordered(row: Common & Own): ChartRow {
  const { key, kind, role, label_zh, label_en, indicator, indicator_zh, indicator_en, ...more } = row;
  const { district, district_zh, district_en, period, value, upper, low, high, unit, bound, ...rest } = more;
  const { measure, change, text, index, comparable, sum_zh, sum_en, observation, report, derived } = rest;
  return {
    ...{ key, kind, role, label_zh, label_en, indicator, indicator_zh, indicator_en },
    ...{ district, district_zh, district_en, period, value, upper, low, high, unit, bound, measure },
    ...{ change, text, index, comparable, sum_zh, sum_en, observation, report, derived },
  };
}
