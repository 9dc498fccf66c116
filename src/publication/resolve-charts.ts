// The charts with their numbers found, once for the publication, and which of them draw an observation or a report.
import {
  observationsOf,
  resolve,
  type Chart,
  type ChartObservation,
  type Figure,
  type Names,
} from '../charts/index.ts';
import type { Outcome } from '../problems/index.ts';

export interface ResolvedCharts {
  /** By the chart's id, in the gallery's order. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** By the id of an observation; no entry where no chart draws it. */
  readonly chartsOf: ReadonlyMap<string, readonly Figure[]>;
  /** By report. */
  readonly chartsOfReport: ReadonlyMap<string, readonly Figure[]>;
}

/** Every chart is resolved, also one that something is wrong with: the problems say what. */
export function resolveCharts(
  charts: readonly Chart[],
  rows: readonly ChartObservation[],
  names: Names,
): Outcome<ResolvedCharts> {
  const told = charts.toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id, 'en'));
  const outcomes = told.map((chart) => resolve(chart, rows, names));
  const figures = outcomes.map(({ value }) => value);
  return {
    value: {
      figures: new Map(figures.map((figure) => [figure.chart.id, figure])),
      chartsOf: figuresBy('id', figures),
      chartsOfReport: figuresBy('report', figures),
    },
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

/** Each figure once under each value of `field` that its observations have. */
function figuresBy(field: 'id' | 'report', figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const pairs = figures.flatMap((figure) =>
    [...new Set(observationsOf(figure).map((one) => one[field]))].map((value) => ({ value, figure })),
  );
  const grouped = Map.groupBy(pairs, ({ value }) => value);
  return new Map([...grouped].map(([value, all]) => [value, all.map(({ figure }) => figure)]));
}
