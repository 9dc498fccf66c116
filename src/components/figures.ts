// The charts with their numbers found, once a build; and the words a drawing needs.
import { resolve, type Chart, type ChartObservation, type Figure, type Words as ChartWords } from '../charts/index.ts';
import { words, type Language } from '../i18n/index.ts';
import { sentence } from '../problems/index.ts';
import type { Publication } from '../publication/index.ts';
import { periodWords } from './period-words.ts';

const resolved = new WeakMap<Chart, Figure>();

/** A chart resolved against the publication. `npm run check` has told of what is missing; here it stops the build. */
export function figureOf(chart: Chart, publication: Publication): Figure {
  const known = resolved.get(chart);
  if (known) return known;
  const { value, problems } = resolve(chart, publication.observations, publication);
  const errors = problems.filter(({ grade }) => grade === 'error');
  if (errors.length > 0) throw new Error(errors.map((one) => sentence(one, 'en')).join('\n'));
  resolved.set(chart, value);
  return value;
}

/** The observations a figure draws, in its order, each once. */
export function observationsOf({ series }: Figure): readonly ChartObservation[] {
  return [...new Map(series.flatMap(({ points }) => points.map(({ observation }) => [observation.id, observation]))).values()];
}

/** A drawing's words, from the catalogue. */
export function chartWords(language: Language): ChartWords {
  const t = words(language);
  return {
    period: (period) => periodWords(period, t),
    heading: (district, period) => t('infographics.heading', { district, period }),
    base: (period) => t('infographics.base', { period }),
    flat: t('infographics.flat'),
  };
}
