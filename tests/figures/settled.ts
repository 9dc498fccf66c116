// The figures of the five reports as readers, two and two, working apart, set them down: five/a and five/b value, unit,
// indicator and the like, five/c and five/d measure, time and relations. Where they differ, or where a rule was made
// after them, five/settled.tsv says what holds and why.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../src/observations/index.ts';

/** The fields that are compared, each as the lists write it. */
export const fields = [
  'value',
  'upper',
  'unit',
  'bound',
  'change',
  'kind',
  'district',
  'indicator',
  'also',
  'measure',
  'period',
  'per',
  'repeats',
  'partOf',
] as const;
export type Field = (typeof fields)[number];
/** A list may be silent of a field. */
export type Listed = Readonly<Partial<Record<Field, string>>>;
/** A figure by `BLOCK|TEXT|K`, the Kth of that text in its block, white space apart. */
export type Figures = ReadonlyMap<string, Listed>;
type Reader = 'a' | 'b' | 'c' | 'd';
/** What each two of the readers were asked. */
const asked: Readonly<Record<'ab' | 'cd', readonly Field[]>> = {
  ab: ['value', 'upper', 'unit', 'bound', 'change', 'kind', 'district', 'indicator', 'also'],
  cd: ['measure', 'period', 'per', 'repeats', 'partOf'],
};

const folder = join(import.meta.dirname, 'five');

export const reports = readdirSync(join(folder, 'a'))
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => name.slice(0, -'.tsv'.length));

/** One reader's list. */
export function readerFigures(reader: Reader, report: string): Figures {
  const own = asked[reader === 'a' || reader === 'b' ? 'ab' : 'cd'];
  return keyed(rowsOf(join(folder, reader, `${report}.tsv`)) as unknown as readonly Row[], own);
}

/** What was settled. Throws where two readers differ and no row of five/settled.tsv says what holds. */
export function settledFigures(report: string): Figures {
  const settled = new Map(
    rowsOf(join(folder, 'settled.tsv'))
      .filter((row) => row.report === report)
      .map((row) => [`${row.block!}|${row.text!}|${row.nth!} ${row.field!}`, row.settled!]),
  );
  const read = { ab: two('a', 'b', report), cd: two('c', 'd', report) };
  const known = [...new Set(Object.values(read).flatMap(([a, b]) => [...a.keys(), ...b.keys()]))];
  const agreed = (key: string, field: Field): string => {
    const [a, b] = read[asked.ab.includes(field) ? 'ab' : 'cd'];
    const [one, other] = [a.get(key)?.[field], b.get(key)?.[field]];
    const value = settled.get(`${key} ${field}`) ?? (one === other ? one : undefined);
    if (value !== undefined) return value;
    throw new Error(
      `${report} ${key}: ${field} is ${String(one)} and ${String(other)}, and five/settled.tsv does not say which`,
    );
  };
  return new Map(known.map((key) => [key, Object.fromEntries(fields.map((field) => [field, agreed(key, field)]))]));
}

function two(one: Reader, other: Reader, report: string): readonly [Figures, Figures] {
  return [readerFigures(one, report), readerFigures(other, report)];
}

/** Observations in the same shape. */
export function foundFigures(observations: readonly Observation[]): Figures {
  return keyed(
    observations.map((one) => ({
      ...one,
      upper: one.upper ?? '',
      change: one.change ?? '',
      period: one.period ?? 'null',
      indicator: one.indicator ?? '',
      also: one.also ?? '',
      per: one.per ?? '',
      repeats: one.repeats ?? '',
      partOf: one.partOf ?? '',
    })),
    fields,
  );
}

type Row = Readonly<Record<'block' | 'text' | Field, unknown>>;

function keyed(rows: readonly Row[], of: readonly Field[]): Figures {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const place = `${String(row.block)}|${String(row.text).replace(/\s/g, '')}`;
      seen.set(place, (seen.get(place) ?? 0) + 1);
      return [`${place}|${seen.get(place)!}`, Object.fromEntries(of.map((field) => [field, String(row[field] ?? '')]))];
    }),
  );
}

function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [names[i]!, value])));
}
