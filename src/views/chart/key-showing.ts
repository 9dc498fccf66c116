// Which of a chart's keys shows an observation, and the link to it.
import { findingText, type Datum, type Figure } from '../../charts/index.ts';
import type { Language } from '../../language/index.ts';
import { addresses } from '../../publication/index.ts';

export interface ChartLink {
  readonly address: string;
  readonly finding: string;
}

/** What is behind a number: the observation itself, or those that it was reckoned from. */
export function behind(datum: Datum): readonly string[] {
  const points = datum.observation === null ? datum.sources : [datum];
  return points.map(({ observation }) => observation.id);
}

/**
 * The key that brings fewest others forward with it; one that draws the observation goes before one that only reckons
 * with it. Undefined where no key shows it: then the chart's own page does.
 */
export function keyShowing({ keys }: Pick<Figure, 'keys'>, observation: string): string | undefined {
  const byWidth = keys.toSorted((a, b) => a.data.length - b.data.length);
  const draws = byWidth.find(({ data }) => data.some((datum) => datum.observation?.id === observation));
  return (draws ?? byWidth.find(({ data }) => data.some((datum) => behind(datum).includes(observation))))?.key;
}

/** To where the chart shows the observation, with what it finds there. */
export function linkShowing(figure: Figure, observation: string, language: Language): ChartLink {
  const { id } = figure.chart;
  const key = keyShowing(figure, observation);
  if (key === undefined) return { address: addresses.chart(language, id), finding: textOf(figure, language) };
  return { address: addresses.chartKey(language, id, key), finding: textOf(figure, language, key) };
}

/** What a chart finds, or one of its keys, in one language. */
export function textOf(
  { findings, finding }: Pick<Figure, 'findings' | 'finding'>,
  language: Language,
  key = '',
): string {
  return findingText((findings.get(key) ?? finding)[language]);
}
