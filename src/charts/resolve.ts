// A chart's numbers: what its YAML asks for, found among the observations, in series with their keys.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Chart, Figure } from './chart.ts';
import { difference } from './comparable.ts';
import type { Texts } from './figure.ts';
import type { Form } from './forms/form.ts';
import { forms } from './forms/index.ts';
import { fillSlots } from './slots.ts';
import type { ChartObservation, Dimension, Language, Localized, Names, Point, Series } from './types.ts';

/**
 * Finds a chart's numbers and fills its slots. Every indicator × district × period of `data` must be stated by an
 * observation of kind figure; what is missing, ambiguous or contradicted is a problem in the chart's file, and the
 * rest is drawn.
 * @example
 * resolve({ id: 'two-years', file, ...definition }, publication.observations, { indicators, districts }).value.series
 */
export function resolve(chart: Chart, observations: readonly ChartObservation[], names: Names): Outcome<Figure> {
  const asked = chart.data.flatMap(askedBy).map((want) => find(want, observations, chart.file));
  const series = inSeries(
    chart,
    asked.flatMap(({ value }) => value ?? []),
    names,
  );
  const key = series.find((one) => one.key === chart.key) ?? series[0];
  const fill = (template: Localized, about: Series | undefined = key): Outcome<Texts> =>
    texts(template, (language) => ({ file: chart.file, language, series, key: about }));
  const own = fill(chart.finding);
  const each = series.map((one) => [one.key, one === key || !chart.each ? own : fill(chart.each, one)] as const);
  const [what, comparable, notes] = [fill(chart.what), fill(chart.comparable), chart.notes && fill(chart.notes)];
  const { varies, sameCount }: Form = forms[chart.form];
  const filled = [own, what, comparable, ...(notes ? [notes] : []), ...each.map(([, one]) => one)];
  return {
    value: {
      chart,
      varies,
      sameCount,
      series,
      key: key?.key ?? '',
      finding: own.value,
      findings: new Map(each.map(([name, { value }]) => [name, value])),
      what: what.value,
      comparable: comparable.value,
      notes: notes?.value ?? null,
    },
    problems: distinct([...[...asked, ...filled].flatMap(({ problems }) => problems), ...misnamedKey(chart, series)]),
  };
}

/** A key that is no series' is told of; the chart then brings its first series forward. */
function misnamedKey({ key, file }: Chart, series: readonly Series[]): readonly Problem[] {
  if (key === undefined || series.some((one) => one.key === key)) return [];
  return [problem('chart-key-unknown', { file }, { key, keys: series.map((one) => one.key).join(', ') })];
}

type Query = Chart['data'][number];
interface Want extends Pick<Query, 'report' | 'measure'>, Readonly<Record<Dimension, string>> {}

function askedBy(query: Query): readonly Want[] {
  return query.indicator.flatMap((indicator) =>
    query.district.flatMap((district) => query.period.map((period) => ({ ...query, indicator, district, period }))),
  );
}

function find(want: Want, observations: readonly ChartObservation[], file: string): Outcome<Point | null> {
  const { indicator, district, period } = want;
  const stated = observations.filter((one) => states(one, want));
  const [observation] = stated;
  const facts = { indicator, district, period };
  if (!observation) return { value: null, problems: [problem('chart-number-missing', { file }, facts)] };
  const different = new Set(stated.map(({ value, upper, unit }) => `${value} ${upper ?? ''} ${unit}`)).size > 1;
  const said = stated.map(({ report: where, text, unit }) => `${where}: ${text}${unit}`).join('; ');
  return {
    value: { indicator, district, period, observation },
    problems: different ? [problem('chart-number-twice', { file }, { ...facts, said })] : [],
  };
}

function states(one: ChartObservation, { indicator, district, period, report, measure }: Want): boolean {
  const isCounted =
    one.kind === 'figure' && one.repeats === null && (one.indicator === indicator || one.also === indicator);
  const isThere = one.district === district && one.period === period;
  const isAskedFor =
    (report === undefined || one.report === report) && (measure === undefined || one.measure === measure);
  return isCounted && isThere && isAskedFor;
}

/**
 * Within a series one dimension varies, by the form; the others tell series apart, and the shortest that do make its
 * key.
 */
function inSeries(chart: Chart, points: readonly Point[], names: Names): readonly Series[] {
  const { varies, sameCount }: Form = forms[chart.form];
  const all: readonly Dimension[] = ['indicator', 'district', 'period'];
  const dimensions = all.filter((dimension) => dimension !== varies);
  const groups = [
    ...Map.groupBy(points, (point) => dimensions.map((dimension) => point[dimension]).join('\u0000')).values(),
  ];
  const tellsApart = (some: readonly Dimension[]): boolean =>
    new Set(groups.map(([first]) => first && code(first, some))).size === groups.length;
  const telling = dimensions.map((dimension) => [dimension]).find(tellsApart) ?? dimensions;
  const labels = labelled(names, chart.labels);
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const differs = chart.differs?.[first.indicator] ?? (sameCount ? difference(group) : null);
    return [{ key: code(first, telling), name: nameOf(first, telling, labels), points: group, differs }];
  });
}

/** The chart's own label comes before the codelist's name. */
function labelled({ indicators, districts }: Names, labels: Chart['labels'] = {}): Names {
  const own = Object.entries(labels);
  return { indicators: new Map([...indicators, ...own]), districts: new Map([...districts, ...own]) };
}

function code(point: Point, dimensions: readonly Dimension[]): string {
  return dimensions.map((dimension) => point[dimension].toLowerCase().replace('/', '-')).join('-');
}

function nameOf(point: Point, dimensions: readonly Dimension[], { indicators, districts }: Names): Localized {
  const named = {
    indicator: indicators.get(point.indicator),
    district: districts.get(point.district),
    period: undefined,
  };
  const parts = dimensions.map((dimension) => named[dimension] ?? { zh: point[dimension], en: point[dimension] });
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

function texts(template: Localized, subject: (language: Language) => Parameters<typeof fillSlots>[1]): Outcome<Texts> {
  const [zh, en] = [fillSlots(template, subject('zh')), fillSlots(template, subject('en'))];
  return { value: { zh: zh.value, en: en.value }, problems: [...zh.problems, ...en.problems] };
}

/** A slot amiss in both languages or in several findings is one thing to mend. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
