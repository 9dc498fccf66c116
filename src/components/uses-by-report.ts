// A concept's uses report by report, and of each so many sentences as a page shows.
import type { Publication, ReportRow, TermUse } from '../publication/index.ts';

export interface ReportUses {
  readonly report: ReportRow;
  /** All of them. */
  readonly count: number;
  /** The first use of each of the first sentences. */
  readonly shown: readonly TermUse[];
}

/** Every report, in the order of the work told; `most` sentences of each. */
export function usesByReport(concept: string, { reports, uses }: Publication, most: number): readonly ReportUses[] {
  const of = Map.groupBy(uses.get(concept) ?? [], ({ report }) => report);
  return reports.toSorted((a, b) => a.year - b.year).map((report) => {
    const own = of.get(report.id) ?? [];
    const firsts = own.filter((use, i) => own.findIndex(({ block, sentence }) => block === use.block && sentence === use.sentence) === i);
    return { report, count: own.length, shown: firsts.slice(0, most) };
  });
}
