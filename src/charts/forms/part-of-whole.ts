// Series that are a part and its whole, and perhaps the share that was reckoned.
import { inRole } from '../figure.ts';
import type { Datum, Series } from '../types.ts';

export interface Group {
  readonly series: Series;
  readonly part: Datum;
  readonly whole: Datum;
  readonly share: Datum | undefined;
  readonly forward: boolean;
}

/** Forward by part or share, since two series may have one whole; by the whole where it alone is asked for. */
export function groupsOf(series: readonly Series[], ids: ReadonlySet<string>): readonly Group[] {
  const groups = series.flatMap((one) => {
    const [part, whole, share] = ['part', 'whole', 'share'].map((role) => inRole(one, role)[0]);
    return part && whole ? [{ series: one, part, whole, share }] : [];
  });
  const has = (datum: Datum | undefined): boolean => datum !== undefined && ids.has(datum.number.id);
  const isByPart = groups.some(({ part, share }) => has(part) || has(share));
  return groups.map((group) => ({
    ...group,
    forward: isByPart ? has(group.part) || has(group.share) : has(group.whole),
  }));
}
