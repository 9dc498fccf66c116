// What of a chart has an address of its own: series, or the marks of a role or a code.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Chart } from './chart.ts';
import { namesOf } from './datum.ts';
import type { Form } from './forms/form.ts';
import type { Datum, Key, Localized, Series } from './types.ts';

const MOST = 16;

/** Those of `keys:` in its order; without it the series, sixteen at most. Fewer than two are refused. */
export function keysOf(chart: Chart, series: readonly Series[], form: Form): Outcome<readonly Key[]> {
  const at = { file: chart.file, path: ['keys'] };
  const own = series.map(({ key, name, points, derived }): Key => ({ key, name, data: [...points, ...derived] }));
  if (chart.keys === undefined) {
    const keys = own.slice(0, MOST);
    return { value: keys, problems: keys.length < 2 ? [problem('chart-keys-few', at, { count: keys.length })] : [] };
  }
  const all = own.flatMap(({ data }) => data);
  const made = chart.keys.map((key) => own.find((one) => one.key === key) ?? markKey(key, all, { chart, form }));
  const known = [...new Set([...own.map(({ key }) => key), ...all.flatMap((datum) => namesOf(datum))])].join(', ');
  return {
    value: made.filter((key) => key !== null),
    problems: made.flatMap((key, i) =>
      key === null
        ? [problem('chart-key-unknown', { ...at, path: ['keys', i] }, { key: chart.keys![i]!, keys: known })]
        : [],
    ),
  };
}

/** The marks of a role, of a derived number, or of a code. */
function markKey(
  key: string,
  all: readonly Datum[],
  { chart, form }: { readonly chart: Chart; readonly form: Form },
): Key | null {
  const data = all.filter((datum) => namesOf(datum).includes(key));
  const [first] = data;
  if (first === undefined) return null;
  const isReckoned = first.observation === null && first.role !== key;
  const name: Localized | undefined = chart.labels[key] ?? (isReckoned ? first.name : form.roles[key]?.says);
  return { key, name: name ?? named(first, key), data };
}

function named(datum: Datum, key: string): Localized {
  if (datum.observation === null || datum.indicator === key) return datum.name;
  return datum.district === key ? datum.place : { zh: key, en: key };
}

/** A key that is not in the chart is told of; the chart then brings its first forward. */
export function misnamedKey({ key, file }: Chart, keys: readonly Key[]): readonly Problem[] {
  if (key === undefined || keys.some((one) => one.key === key)) return [];
  return [problem('chart-key-unknown', { file, path: ['key'] }, { key, keys: keys.map((one) => one.key).join(', ') })];
}
