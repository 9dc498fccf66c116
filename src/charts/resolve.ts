// A chart's numbers: what its YAML asks for, found among the observations, in series with their keys.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Chart } from './chart.ts';
import { difference } from './comparable.ts';
import { forms } from './forms/index.ts';
import { fillSlots } from './slots.ts';
import type { ChartObservation, Finding, Language, Localized, Names, Point, Series } from './types.ts';

/** A chart with its numbers found. `finding` and the other texts are filled in both languages. */
export interface Figure {
  readonly chart: Chart;
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
export interface Texts { readonly zh: Finding; readonly en: Finding }

/**
 * Finds a chart's numbers and fills its slots. Every indicator × district × period of `data` must be stated by an
 * observation of kind figure; what is missing, ambiguous or contradicted is a problem, and the rest is drawn.
 * @example resolve({ id: 'two-years', ...definition }, publication.observations, { indicators, districts }).value.series
 */
export function resolve(chart: Chart, observations: readonly ChartObservation[], names: Names): Outcome<Figure> {
  const file = `content/infographics/${chart.id}.yaml`;
  const asked = chart.data.flatMap((query) => askedBy(query)).map((want) => find(want, observations, file));
  const series = inSeries(chart, asked.flatMap(({ value }) => value ?? []), names);
  const key = series.find((one) => one.key === chart.key) ?? series[0];
  const misnamed = chart.key !== undefined && key?.key !== chart.key
    ? [problem('chart-key-unknown', { file }, { key: chart.key, keys: series.map((one) => one.key).join(', ') })] : [];
  const fill = (template: Localized, about: Series | undefined = key) => texts(template, (language) => ({ file, language, series, key: about }));
  const own = fill(chart.finding);
  const each = series.map((one) => [one.key, one === key || !chart.each ? own : fill(chart.each, one)] as const);
  const [what, comparable, notes] = [fill(chart.what), fill(chart.comparable), chart.notes && fill(chart.notes)];
  return {
    value: { chart, series, key: key?.key ?? '', finding: own.value, findings: new Map(each.map(([name, { value }]) => [name, value])),
      what: what.value, comparable: comparable.value, notes: notes?.value ?? null },
    problems: distinct([...asked.flatMap(({ problems }) => problems), ...misnamed,
      ...[own, what, comparable, ...(notes ? [notes] : []), ...each.map(([, one]) => one)].flatMap(({ problems }) => problems)]),
  };
}

interface Want extends Pick<Chart['data'][number], 'report' | 'cumulative'> { readonly indicator: string; readonly district: string; readonly period: string }

function askedBy(query: Chart['data'][number]): readonly Want[] {
  return query.indicator.flatMap((indicator) => query.district.flatMap((district) =>
    query.period.map((period) => ({ ...query, indicator, district, period }))));
}

function find(want: Want, observations: readonly ChartObservation[], file: string): Outcome<Point | null> {
  const { indicator, district, period, report, cumulative } = want;
  const stated = observations.filter((one) => one.kind === 'figure' && (one.indicator === indicator || one.also === indicator)
    && one.district === district && one.period === period
    && (report === undefined || one.report === report) && (cumulative === undefined || one.cumulative === cumulative));
  const [observation] = stated;
  const facts = { indicator, district, period };
  if (!observation) return { value: null, problems: [problem('chart-number-missing', { file }, facts)] };
  const different = new Set(stated.map(({ value, upper, unit }) => `${value} ${upper ?? ''} ${unit}`)).size > 1;
  const said = stated.map(({ report: where, text, unit }) => `${where}: ${text}${unit}`).join('; ');
  return { value: { indicator, district, period, observation },
    problems: different ? [problem('chart-number-twice', { file }, { ...facts, said })] : [] };
}

/** Within a series one dimension varies, by the form; the others tell series apart, and the shortest that do make its key. */
function inSeries(chart: Chart, points: readonly Point[], names: Names): readonly Series[] {
  const dimensions = (['indicator', 'district', 'period'] as const).filter((dimension) => dimension !== forms[chart.form].varies);
  const groups = [...Map.groupBy(points, (point) => dimensions.map((dimension) => point[dimension]).join('\u0000')).values()];
  const telling = [...dimensions.map((dimension) => [dimension]), dimensions]
    .find((some) => new Set(groups.map(([first]) => first && code(first, some))).size === groups.length) ?? dimensions;
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const across = forms[chart.form].varies === 'period';
    const differs = chart.differs?.[first.indicator] ?? (across ? difference(group) : null);
    return [{ key: code(first, telling), name: nameOf(first, telling, labelled(names, chart.labels)), points: group, differs }];
  });
}

/** The chart's own label comes before the codelist's name. */
function labelled({ indicators, districts }: Names, labels: Chart['labels'] = {}): Names {
  return { indicators: new Map([...indicators, ...Object.entries(labels)]), districts: new Map([...districts, ...Object.entries(labels)]) };
}

function code(point: Point, dimensions: readonly ('indicator' | 'district' | 'period')[]): string {
  return dimensions.map((dimension) => point[dimension].toLowerCase().replace('/', '-')).join('-');
}

function nameOf(point: Point, dimensions: readonly ('indicator' | 'district' | 'period')[], { indicators, districts }: Names): Localized {
  const parts = dimensions.map((dimension) => ({ indicator: indicators.get(point.indicator), district: districts.get(point.district), period: undefined }[dimension]
    ?? { zh: point[dimension], en: point[dimension] }));
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
