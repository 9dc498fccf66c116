// Figures stated in two places for the same indicator, district and period: alike, or differently.
import type { ObservationRow } from './types.ts';

/**
 * Statements of one thing. `differ`: exact values that cannot both hold; `bounds`: they differ in words like 近 and 超过
 * and may both hold; `alike`: the same.
 */
export interface Restatement {
  readonly kind: 'differ' | 'bounds' | 'alike';
  /** Two or more, in the order of the publication. */
  readonly rows: readonly ObservationRow[];
}

/**
 * What `rows` state more than once: the same indicator (a second one too), district, period, unit, measure and kind,
 * for each of the same thing, both as a level or both as a change. Numbers of one sentence are parts of one statement
 * and are not held against each other. Those that differ come first.
 */
export function restatements(rows: readonly ObservationRow[]): readonly Restatement[] {
  const stated = rows.flatMap((row) =>
    [row.indicator, row.also].flatMap((indicator) =>
      indicator === null || row.period === null ? [] : [{ row, indicator }],
    ),
  );
  const groups = Map.groupBy(stated, ({ row, indicator }) =>
    [indicator, row.district, row.period, row.unitId, row.per, row.kind, row.change, row.measure].join(' '),
  );
  return [...groups.values()]
    .map((group) => group.map(({ row }) => row))
    .filter((group) => new Set(group.map(({ report, sentence }) => `${report} ${sentence}`)).size > 1)
    .map((group): Restatement => ({ kind: kindOf(group), rows: group }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const order: readonly Restatement['kind'][] = ['differ', 'bounds', 'alike'];

function kindOf(rows: readonly ObservationRow[]): Restatement['kind'] {
  if (
    rows.every(
      ({ value, upper, bound }) => value === rows[0]!.value && upper === rows[0]!.upper && bound === rows[0]!.bound,
    )
  )
    return 'alike';
  return rows.every((a) => rows.every((b) => mayAgree(a, b))) ? 'bounds' : 'differ';
}

/** So far may 近 be below what it is said of. */
const NEAR = 0.1;

function mayAgree(a: ObservationRow, b: ObservationRow): boolean {
  return floor(a) <= (b.high ?? Infinity) && floor(b) <= (a.high ?? Infinity);
}

function floor({ low, bound, value }: ObservationRow): number {
  return low ?? (bound === 'nearly' ? value * (1 - NEAR) : 0);
}
