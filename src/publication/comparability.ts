// Why figures of one indicator that stand side by side may not be compared: read off the figures themselves.
import type { ObservationRow } from './types.ts';

/** A reason; the page has a sentence for each. */
export type Incomparable =
  | 'total-and-count'
  | 'city-and-district'
  | 'half-and-year'
  | 'years-and-year'
  | 'units'
  | 'per'
  | 'target'
  | 'bound'
  | 'change'
  | 'no-period';

interface Row {
  readonly reason: Incomparable;
  readonly holds: (rows: readonly ObservationRow[]) => boolean;
}

const some =
  (test: (row: ObservationRow) => boolean) =>
  (rows: readonly ObservationRow[]): boolean =>
    rows.some(test);
const mixed =
  (of: (row: ObservationRow) => unknown) =>
  (rows: readonly ObservationRow[]): boolean =>
    new Set(rows.map(of)).size > 1;
const levels = (rows: readonly ObservationRow[]): readonly ObservationRow[] =>
  rows.filter(({ kind, change }) => kind === 'figure' && change === null);

const reasons: readonly Row[] = [
  // what stands, and a total to date, are not a year’s count
  { reason: 'total-and-count', holds: (rows) => mixed(({ measure }) => measure)(levels(rows)) },
  // a district is part of the city
  { reason: 'city-and-district', holds: (rows) => mixed(({ district }) => district === CITY)(rows) },
  // a half-year is not a year
  {
    reason: 'half-and-year',
    holds: (rows) =>
      mixed(({ period }) => period?.includes('-H') ?? null)(
        rows.filter(({ period, measure }) => period !== null && (measure === 'flow' || measure === 'change')),
      ),
  },
  // several years are not one
  {
    reason: 'years-and-year',
    holds: (rows) => mixed(({ period }) => period?.includes('/') ?? null)(rows.filter(({ period }) => period !== null)),
  },
  // 人 is not 人次; that a change is in per cent is told as a change
  { reason: 'units', holds: (rows) => mixed(({ unitId }) => unitId)(rows.filter(({ change }) => change === null)) },
  { reason: 'per', holds: (rows) => mixed(({ per }) => per)(rows) }, // five in each district are not five in all
  { reason: 'target', holds: some(({ kind }) => kind === 'target') }, // an aim was not yet reached
  { reason: 'change', holds: some(({ change }) => change !== null) }, // the size of a change is not a level
  { reason: 'bound', holds: some(({ bound }) => bound !== 'exact') }, // near and over are not exact
  { reason: 'no-period', holds: some(({ period }) => period === null) }, // the text names no time
];

/** The id of the whole city in the list of districts: the contract's. */
const CITY = 'beijing';

/** The reasons that hold of `rows`, in the order in which a page tells them. */
export function incomparable(rows: readonly ObservationRow[]): readonly Incomparable[] {
  return rows.length < 2 ? [] : reasons.filter(({ holds }) => holds(rows)).map(({ reason }) => reason);
}
