// Points in series: those that a query names, or those that only differ along the form's dimension.
import { problem, type Problem } from '../problems/index.ts';
import { periodInText } from '../wording/index.ts';
import type { Chart } from './chart.ts';
import { difference } from './comparable.ts';
import { ANY } from './definition.ts';
import type { Found } from './find-points.ts';
import type { Form } from './forms/form.ts';
import type { Dimension, Localized, Point, Series } from './types.ts';

/** A series before anything is reckoned in it; one of open queries may lack what its form needs. */
export interface Gathered extends Series {
  readonly isOpen: boolean;
}

/**
 * Within a series one dimension varies, by the form; the others tell series apart. Of a closed chart the shortest that
 * do make the key; of an open one every dimension of which the queries name more than one code, so that no later report
 * changes an address.
 */
export function inSeries(chart: Chart, found: readonly Found[], { varies, by, sameCount }: Form): readonly Gathered[] {
  const all: readonly Dimension[] = ['indicator', 'district', 'period'];
  const dimensions = by ?? all.filter((dimension) => dimension !== varies);
  const groups = [
    ...Map.groupBy(found, ({ series, point }) => series ?? dimensions.map((one) => point[one]).join('\u0000')).values(),
  ];
  const telling = found.some(({ isOpen }) => isOpen)
    ? dimensions.filter((dimension) => isSeveral(chart, dimension))
    : shortest(dimensions, groups);
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const points = once(group.map(({ point }) => point));
    const key = first.series ?? code(first.point, telling.length > 0 ? telling : dimensions);
    const name = first.series === null ? nameOf(first.point, telling) : chart.labels[first.series];
    const differs =
      chart.differs[key] ?? chart.differs[first.point.indicator] ?? (sameCount ? difference(points) : null);
    const isOpen = group.some((one) => one.isOpen);
    return [{ key, name: name ?? { zh: key, en: key }, points, derived: [], differs, isOpen }];
  });
}

function isSeveral({ data }: Chart, dimension: Dimension): boolean {
  const codes = new Set(data.flatMap((query) => query[dimension]));
  return codes.size > 1 || codes.has(ANY);
}

function shortest(dimensions: readonly Dimension[], groups: readonly (readonly Found[])[]): readonly Dimension[] {
  const free = groups.flatMap(([first]) => (first && first.series === null ? [first.point] : []));
  const tellsApart = (some: readonly Dimension[]): boolean =>
    new Set(free.map((point) => code(point, some))).size === free.length;
  return dimensions.map((dimension) => [dimension]).find(tellsApart) ?? dimensions;
}

/** Queries may overlap. */
function once(points: readonly Point[]): readonly Point[] {
  return [...new Map(points.map((point) => [`${point.role} ${point.observation.id}`, point])).values()];
}

function code(point: Point, dimensions: readonly Dimension[]): string {
  return dimensions.map((dimension) => point[dimension].toLowerCase().replace('/', '-')).join('-');
}

function inText(period: Point['period']): Localized {
  return { zh: periodInText(period, 'zh'), en: periodInText(period, 'en') };
}

function nameOf(point: Point, dimensions: readonly Dimension[]): Localized {
  const named = { indicator: point.name, district: point.place, period: inText(point.period) };
  const parts = dimensions.map((dimension) => named[dimension]);
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

/** A series that a query names must have its name in both languages. */
export function unnamedSeries({ data, labels, file }: Chart): readonly Problem[] {
  return data.flatMap(({ in: key }, i) =>
    key === undefined || labels[key]
      ? []
      : [problem('chart-series-unnamed', { file, path: ['data', i, 'in'] }, { key })],
  );
}
