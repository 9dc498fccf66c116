// The figures that stand for a report: one an indicator, the indicator of best rank first.
import type { Indicator } from '../codelists/index.ts';
import type { KeyFigure, Observation } from './types.ts';

/**
 * One key figure for every ranked indicator that `observations` (one report's) state, best rank first. Of several
 * observations of an indicator one of its own nature (a stock, a flow) goes before another, its own unit before
 * another, then the larger: a whole, not one of its parts. Targets, changes and what is only said again are none.
 */
export function keyFigures(observations: readonly Observation[], indicators: readonly Indicator[]): KeyFigure[] {
  return indicators
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .flatMap((indicator) => {
      const { id } = indicator;
      const best = observations
        .filter((one) => one.indicator === id || one.also === id)
        .filter(({ kind, change, repeats }) => kind === 'figure' && change === null && repeats === null)
        .sort((a, b) => byFitness(a, b, indicator))[0];
      return best === undefined
        ? []
        : [{ observation: best.id, indicator: id, value: best.value, unit: best.unit, period: best.period }];
    });
}

function byFitness(a: Observation, b: Observation, { unit, measure }: Indicator): number {
  const unlike = (one: Observation) => [one.measure !== measure, one.unit !== unit].map(Number);
  const [ofA, ofB] = [unlike(a), unlike(b)];
  return ofA.map((value, i) => value - (ofB[i] ?? 0)).find((difference) => difference !== 0) ?? b.value - a.value;
}
