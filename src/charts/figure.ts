// A chart with its numbers found: what a form draws, and what pages, files and previews say of it.
import type { Localized } from '../language/index.ts';
import type { ChartObservation, Dimension, Finding, Series } from './types.ts';

/** A text of the chart with its slots filled, in both languages. */
export type Texts = Localized<Finding>;

/** `Chart` is the definition as its form's YAML gives it. */
export interface FigureOf<Chart> {
  readonly chart: Chart;
  /** The dimension along which a series runs, by the form; null where each number is a series of its own. */
  readonly varies: Dimension | null;
  /** Whether the numbers of a series are one count again, so that the first can stand for 100. */
  readonly sameCount: boolean;
  readonly series: readonly Series[];
  /** The series at the chart's own address. */
  readonly key: string;
  readonly what: Texts;
  readonly notes: Texts | null;
  readonly comparable: Texts;
  /** By key; the chart's own finding stands under `key`. */
  readonly findings: ReadonlyMap<string, Texts>;
  readonly finding: Texts;
}

/** The observations a figure draws, in its order, each once. */
export function observationsOf({ series }: Pick<FigureOf<unknown>, 'series'>): readonly ChartObservation[] {
  const drawn = series.flatMap(({ points }) => points.map(({ observation }) => [observation.id, observation] as const));
  return [...new Map(drawn).values()];
}
