// A chart with its numbers found: what a form draws, and what pages, files and previews say of it.
import type { Localized } from '../language/index.ts';
import type { ChartObservation, Datum, Dimension, Finding, Key, Series } from './types.ts';

/** A text of the chart with its slots filled, in both languages. */
export type Texts = Localized<Finding>;

/** `Chart` is the definition as its form's YAML gives it. */
export interface FigureOf<Chart> {
  readonly chart: Chart;
  /** The dimension along which a series runs, by the form; null where each number is a series of its own. */
  readonly varies: Dimension | null;
  /** Whether the numbers of a series are one count again, so that the first can stand for 100. */
  readonly sameCount: boolean;
  /** Whether a new report flows in. */
  readonly open: boolean;
  readonly series: readonly Series[];
  /** What has an address of its own, two to sixteen of them. */
  readonly keys: readonly Key[];
  /** The one brought forward at the chart's own address. */
  readonly key: string;
  readonly line: Texts;
  readonly what: Texts;
  readonly notes: Texts | null;
  readonly comparable: Texts;
  /** By key; the chart's own finding stands under `key`. */
  readonly findings: ReadonlyMap<string, Texts>;
  readonly finding: Texts;
}

type Drawn = Pick<FigureOf<unknown>, 'series'>;

/** Every number of a figure, series by series: what is stated, then what is reckoned. */
export function dataOf({ series }: Drawn): readonly Datum[] {
  return series.flatMap(({ points, derived }) => [...points, ...derived]);
}

/** What stands in a role of a series. `inRole(one, 'whole')[0]?.number.value` */
export function inRole({ points, derived }: Series, role: string): readonly Datum[] {
  return [...points, ...derived].filter((datum) => datum.role === role);
}

/** The ids of what is brought forward: of `key`, else of the chart's own. */
export function forwardIds(
  { keys, key: own }: Pick<FigureOf<unknown>, 'keys' | 'key'>,
  key: string = own,
): ReadonlySet<string> {
  return new Set(keys.find((one) => one.key === key)?.data.map(({ number }) => number.id));
}

/** The observations a figure draws, in its order, each once; those behind its derived numbers too. */
export function observationsOf(figure: Drawn): readonly ChartObservation[] {
  const stated = figure.series.flatMap(({ points, derived }) => [
    ...points,
    ...derived.flatMap(({ sources }) => sources),
  ]);
  return [...new Map(stated.map(({ observation }) => [observation.id, observation] as const)).values()];
}
