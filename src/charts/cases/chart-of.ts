// A chart of a few numbers, defined as a YAML would and resolved; for the forms' tests.
import type { Bound } from '../../numerals/index.ts';
import { limits } from '../../numerals/index.ts';
import { chartSchema, resolve, type ChartObservation, type Figure } from '../index.ts';
import type { Outcome } from '../../problems/index.ts';
import { names } from './observations.ts';

/** What a report of Dongcheng on 2016 states, but for what is said otherwise. */
export interface Stated extends Partial<Omit<ChartObservation, 'bound'>> {
  readonly indicator: string;
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: Bound;
}

const both = (text: string) => ({ zh: text, en: text });
const texts = {
  ...{ title: both('t'), question: both('q'), why: both('w'), line: both('l'), order: 1 },
  ...{ finding: both('f'), what: both('w'), comparable: both('c') },
};

/** `definition` is what differs from chart to chart: form, data, derived, labels, keys. */
export function chartOf(definition: object, stated: readonly Stated[]): Outcome<Figure> {
  const chart = { id: 'made', file: 'made.yaml', ...chartSchema.parse({ ...texts, ...definition }) };
  const listed = stated.map(({ indicator }) => [indicator, both(indicator)] as const);
  return resolve(chart, stated.map(observation), {
    ...names,
    indicators: new Map([...listed, ...names.indicators]),
  });
}

/** A query for a number of a `Stated` without place and time. */
export function asked(indicator: string, rest: object = {}): object {
  return { indicator, district: 'dongcheng', period: '2016', ...rest };
}

function observation(stated: Stated, i: number): ChartObservation {
  const { text, value, unit, upper = null, bound = 'exact' } = stated;
  return {
    ...{ id: `made.p1.o${i + 1}`, report: 'made', district: 'dongcheng', period: '2016', measure: 'stock' },
    ...limits({ text, value, unit, upper, bound }),
    ...{ upper, bound, repeats: null, change: null, unitId: 'items', per: null, kind: 'figure', also: null },
    ...{ label: { zh: stated.indicator, en: null }, ...stated },
    bound,
  };
}
