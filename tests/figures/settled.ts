// The figures of the five reports as two readers, working apart, set them down (five/a, five/b); where they differ,
// or where a rule was made after them, five/settled.tsv says what holds and why.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isCumulative } from '../../src/codelists/index.ts';
import type { Observation } from '../../src/observations/index.ts';

/** The fields that are compared, each as the lists write it. */
export const fields = [
  'value',
  'upper',
  'unit',
  'bound',
  'change',
  'kind',
  'period',
  'district',
  'cumulative',
  'indicator',
  'also',
] as const;
export type Field = (typeof fields)[number];
/** A figure by `BLOCK|TEXT|K`, the Kth of that text in its block, white space apart. */
export type Figures = ReadonlyMap<string, Readonly<Record<Field, string>>>;

const folder = join(import.meta.dirname, 'five');

export const reports = readdirSync(join(folder, 'a'))
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => name.slice(0, -'.tsv'.length));

/** One reader's list. */
export function readerFigures(reader: 'a' | 'b', report: string): Figures {
  return keyed(rowsOf(join(folder, reader, `${report}.tsv`)) as unknown as readonly Row[]);
}

/** What was settled. Throws where the two readers differ and no row of five/settled.tsv says what holds. */
export function settledFigures(report: string): Figures {
  const [a, b] = [readerFigures('a', report), readerFigures('b', report)];
  const settled = new Map(
    rowsOf(join(folder, 'settled.tsv'))
      .filter((row) => row.report === report)
      .map((row) => [`${row.block!}|${row.text!}|${row.nth!} ${row.field!}`, row.settled!]),
  );
  const known = [...new Set([...a.keys(), ...b.keys()])];
  return new Map(
    known.map((key) => [
      key,
      Object.fromEntries(
        fields.map((field) => {
          const [one, other] = [a.get(key)?.[field], b.get(key)?.[field]];
          const value = settled.get(`${key} ${field}`) ?? (one === other ? one : undefined);
          if (value === undefined)
            throw new Error(
              `${report} ${key}: ${field} is ${String(one)} and ${String(other)}, and five/settled.tsv ` +
                `does not say which`,
            );
          return [field, value];
        }),
      ) as Record<Field, string>,
    ]),
  );
}

/** Observations in the same shape. */
export function foundFigures(observations: readonly Observation[]): Figures {
  return keyed(
    observations.map((one) => ({
      ...one,
      cumulative: isCumulative(one.measure),
      upper: one.upper ?? '',
      change: one.change ?? '',
      period: one.period ?? 'null',
      indicator: one.indicator ?? '',
      also: one.also ?? '',
    })),
  );
}

type Row = Readonly<Record<'block' | 'text' | Field, unknown>>;

function keyed(rows: readonly Row[]): Figures {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const place = `${String(row.block)}|${String(row.text).replace(/\s/g, '')}`;
      seen.set(place, (seen.get(place) ?? 0) + 1);
      return [
        `${place}|${seen.get(place)!}`,
        Object.fromEntries(fields.map((field) => [field, String(row[field] ?? '')])) as Record<Field, string>,
      ];
    }),
  );
}

function rowsOf(file: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((value, i) => [names[i]!, value])));
}
