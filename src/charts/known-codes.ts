// Codes of a chart's YAML that stand in no codelist, or name nothing of the chart: a slip, told where it was made.
import { nearMiss, problem, type Problem } from '../problems/index.ts';
import type { Chart } from './chart.ts';
import { ANY } from './definition.ts';
import type { Form } from './forms/form.ts';
import type { Names, Series } from './types.ts';

type Path = readonly (string | number)[];

/** Indicators and places of the queries, against the codelists. */
export function unlistedCodes({ data, file }: Chart, { indicators, districts }: Names): readonly Problem[] {
  return data.flatMap((query, i) => [
    ...unknown(query.indicator, [...indicators.keys()], { file, path: ['data', i, 'indicator'] }),
    ...unknown(query.district, [ANY, ...districts.keys()], { file, path: ['data', i, 'district'] }),
  ]);
}

/** What `labels:` and `differs:` speak of, against what the chart holds. */
export function namelessCodes(chart: Chart, series: readonly Series[], { roles }: Form): readonly Problem[] {
  const { file, labels, differs, data, derived } = chart;
  const held = [...series.map(({ key }) => key), ...data.flatMap((query) => query.indicator)];
  const named = [
    ...held,
    ...Object.keys(roles),
    ...data.flatMap((query) => [...query.district, ...(query.in === undefined ? [] : [query.in])]),
    ...series.flatMap(({ points }) => points.map(({ district }) => district)),
    ...derived.flatMap(({ id }) => id),
  ];
  return [
    ...Object.keys(labels).flatMap((code) => unknown([code], named, { file, path: ['labels', code] })),
    ...Object.keys(differs).flatMap((code) => unknown([code], held, { file, path: ['differs', code] })),
  ];
}

function unknown(
  codes: readonly string[],
  known: readonly string[],
  at: { readonly file: string; readonly path: Path },
): readonly Problem[] {
  const all = [...new Set(known)];
  return codes
    .filter((code) => !all.includes(code))
    .map((code) => problem('chart-code-unknown', at, { code, near: nearMiss(code, all) ?? nearest(code, all) }));
}

/** Those that begin alike, else the first few: a list of sixty helps nobody. */
function nearest(code: string, known: readonly string[]): string {
  const alike = known.filter((one) => one.slice(0, 4) === code.slice(0, 4));
  return (alike.length > 0 ? alike : known).slice(0, 6).join(', ');
}
