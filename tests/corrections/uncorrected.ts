// Differences between the data as first published and as they are now, less those that a row of the corrections tells.
import type { Correction } from '../../src/publication/index.ts';

type Value = string | number | boolean | null;
/** An observation as first published (tests/figures/first-published.json). */
export type FirstRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string | null };
};

const SAME = [
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
];

/**
 * One sentence a difference that no chain of corrections leads over, and one a correction that the data do not bear
 * out. An English label that was empty is no correction when it is written.
 */
export function uncorrected(
  first: readonly FirstRow[],
  now: readonly FirstRow[],
  corrections: readonly Correction[],
): readonly string[] {
  const [was, is] = [byField(first), byField(now)];
  const told = Map.groupBy(
    corrections.flatMap(({ what, ...row }) =>
      what
        .filter((one) => one.startsWith('observation '))
        .map((one) => ({ ...row, key: `${one.slice('observation '.length)} ${row.field}` })),
    ),
    ({ key }) => key,
  );
  const known = new Set([...first, ...now].map(({ id }) => id));
  return [...new Set([...was.keys(), ...is.keys(), ...told.keys()])].flatMap((key) => {
    const [id = '', field = ''] = key.split(' ');
    const both = was.has(`${id} id`) && is.has(`${id} id`);
    if (known.has(id) && !both && field !== 'id') return []; // of a row gone or new its id is told
    const [old, current] = [was.get(key) ?? null, is.get(key) ?? null];
    const steps = told.get(key) ?? [];
    if (!known.has(id)) return [`${id} was never published`];
    if (steps.length === 0) return same(old, current) || isFirstEnglish(field, old) ? [] : [says(key, old, current)];
    const chain = [old, ...steps.map((step) => step.new)];
    const fits = steps.every((step, i) => same(step.old, chain[i] ?? null)) && same(chain.at(-1) ?? null, current);
    return fits
      ? []
      : [`${says(key, old, current)}; the corrections tell ${JSON.stringify(steps.map((s) => [s.old, s.new]))}`];
  });
}

/** `ID FIELD` → value; of a row gone or new its id alone. */
function byField(rows: readonly FirstRow[]): ReadonlyMap<string, Value> {
  return new Map(
    rows.flatMap((row) => [
      [`${row.id} id`, row.id] as const,
      ...SAME.map((field) => [`${row.id} ${field}`, row[field] as Value] as const),
      [`${row.id} label_zh`, row.label.zh] as const,
      [`${row.id} label_en`, row.label.en] as const,
    ]),
  );
}

const same = (a: Value, b: Value): boolean => a === b;
const isFirstEnglish = (field: string, old: Value): boolean => field === 'label_en' && old === null;
const says = (key: string, old: Value, now: Value): string => `${key}: ${JSON.stringify(old)} → ${JSON.stringify(now)}`;
