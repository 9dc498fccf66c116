// What a chart's queries ask for, found among the observations.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Chart, Query } from './chart.ts';
import { ANY, isOpenQuery } from './definition.ts';
import type { ChartObservation, Dimension, Localized, Names, Point } from './types.ts';

/** A point, the series its query names, and whether that query is open. */
export interface Found {
  readonly point: Point;
  readonly series: string | null;
  readonly isOpen: boolean;
}

type Cell = Readonly<Record<Dimension, string>>;
interface Asked {
  readonly query: Query;
  readonly at: { readonly file: string; readonly path: readonly (string | number)[] };
}

/**
 * In the order of `data`; what an open query finds stands by indicator as it names them, period, and place as the
 * codelist has them. A number that is said again in its report (`repeats`) is passed over.
 */
export function findPoints(
  chart: Chart,
  observations: readonly ChartObservation[],
  names: Names,
): Outcome<readonly Found[]> {
  const outcomes = chart.data.map((query, i) =>
    findAll({ query, at: { file: chart.file, path: ['data', i] } }, observations, labelled(names, chart.labels)),
  );
  return {
    value: outcomes.flatMap(({ value }) => value),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

/** The chart's own label comes before the codelist's name. */
export function labelled(
  { indicators, districts }: Names,
  labels: Chart['labels'],
): Names & { labels: Names['indicators'] } {
  const own = Object.entries(labels);
  return {
    indicators: new Map([...indicators, ...own]),
    districts: new Map([...districts, ...own]),
    labels: new Map(own),
  };
}

type Labelled = ReturnType<typeof labelled>;

function findAll(asked: Asked, observations: readonly ChartObservation[], names: Labelled): Outcome<readonly Found[]> {
  const { query, at } = asked;
  const fit = observations.filter((one) => fits(one, query));
  const cells = isOpenQuery(query) ? standing(query, fit, names) : wanted(query);
  if (cells.length === 0)
    return { value: [], problems: [problem('chart-query-empty', at, { indicator: query.indicator.join(', ') })] };
  const found = cells.map((cell) => find(cell, fit, asked, names));
  return {
    value: found.flatMap(({ value }) => value ?? []),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function wanted({ indicator, district, period }: Query): readonly Cell[] {
  return indicator.flatMap((one) =>
    district.flatMap((place) => period.map((time) => ({ indicator: one, district: place, period: time }))),
  );
}

/** The cells of an open query that are stated. */
function standing(query: Query, fit: readonly ChartObservation[], { districts }: Names): readonly Cell[] {
  const places = [...districts.keys()];
  const cells = query.indicator.flatMap((indicator) =>
    fit
      .flatMap(({ district, period, indicator: own, also }) =>
        period !== null && (own === indicator || also === indicator) ? [{ indicator, district, period }] : [],
      )
      .filter(({ district, period }) => has(query.district, district) && has(query.period, period))
      .toSorted(
        (a, b) => a.period.localeCompare(b.period, 'en') || places.indexOf(a.district) - places.indexOf(b.district),
      ),
  );
  return [...new Map(cells.map((cell) => [Object.values(cell).join(' '), cell])).values()];
}

function has(asked: readonly string[], code: string): boolean {
  return asked.includes(ANY) || asked.includes(code);
}

function find(
  cell: Cell,
  fit: readonly ChartObservation[],
  { query, at }: Asked,
  names: Labelled,
): Outcome<Found | null> {
  const { indicator, district, period } = cell;
  const stated = fit.filter(
    (one) =>
      (one.indicator === indicator || one.also === indicator) && one.district === district && one.period === period,
  );
  const [observation] = stated;
  if (!observation) return { value: null, problems: [problem('chart-number-missing', at, { ...cell })] };
  const role = query.as ?? null;
  const counted = names.indicators.get(indicator) ?? itself(indicator);
  const part = role === null ? undefined : names.labels.get(role);
  const point: Point = {
    ...cell,
    role,
    name: part ?? counted,
    counted: part === undefined || tells(part, counted) ? null : counted,
    place: names.districts.get(district) ?? itself(district),
    observation,
    number: observation,
  };
  return {
    value: { point, series: query.in ?? null, isOpen: isOpenQuery(query) },
    problems: twice(stated, cell, at),
  };
}

function twice(stated: readonly ChartObservation[], cell: Cell, at: Asked['at']): readonly Problem[] {
  const different = new Set(stated.map(({ value, upper, unit }) => `${value} ${upper ?? ''} ${unit}`)).size > 1;
  const said = stated.map(({ report, text, unit }) => `${report}: ${text}${unit}`).join('; ');
  return different ? [problem('chart-number-twice', at, { ...cell, said })] : [];
}

/** Whether an observation is of the kind that a query asks for, wherever and whenever. */
function fits(one: ChartObservation, { report, measure, kind, change }: Query): boolean {
  // a rise by so many is no level
  const isLevel = one.change === null && one.measure !== 'change';
  return (
    one.kind === kind &&
    one.repeats === null &&
    (change === undefined ? isLevel || measure === 'change' : one.change === change) &&
    (report === undefined || one.report === report) &&
    (measure === undefined || one.measure === measure)
  );
}

/** Whether the name of a part says what is counted: `New members` does, `Aim` does not. */
function tells(part: Localized, counted: Localized): boolean {
  return counted.zh.includes(part.zh) || part.zh.includes(counted.zh);
}

function itself(code: string): Localized {
  return { zh: code, en: code };
}
