// A concept's uses report by report, and of each so many sentences as a page shows.
import type { Publication, ReportRow, TermUse } from '../../publication/index.ts';

export interface ReportUses {
  readonly report: ReportRow;
  /** All of them. */
  readonly count: number;
  /** The first use of each of the first sentences. */
  readonly shown: readonly TermUse[];
}

/** Every report, in the order of the work told, earliest first; `most` sentences of each. */
export function usesByReport(concept: string, { reports, uses }: Pick<Publication, 'reports' | 'uses'>, most: number): readonly ReportUses[] {
  const usesOf = Map.groupBy(uses.get(concept) ?? [], ({ report }) => report);
  return reports.toSorted((a, b) => a.year - b.year).map((report) => {
    const own = usesOf.get(report.id) ?? [];
    const firsts = [...Map.groupBy(own, ({ block, sentence }) => `${block} ${sentence ?? ''}`).values()].flatMap(([first]) => first ?? []);
    return { report, count: own.length, shown: firsts.slice(0, most) };
  });
}
