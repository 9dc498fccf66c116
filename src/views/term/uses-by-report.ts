// A concept's uses report by report, the earliest work first: the order of its page and of its concordance.
import type { Publication, ReportRow, TermUse } from '../../publication/index.ts';

export interface ReportUses {
  readonly report: ReportRow;
  readonly uses: readonly TermUse[];
}

type Ground = Pick<Publication, 'reports' | 'uses'>;

/** Every report, in the order of the work told, with the uses it has. */
export function usesByReport(concept: string, { reports, uses }: Ground): readonly ReportUses[] {
  const usesOf = Map.groupBy(uses.get(concept) ?? [], ({ report }) => report);
  return reports.toSorted((a, b) => a.year - b.year).map((report) => ({ report, uses: usesOf.get(report.id) ?? [] }));
}

/** `most` of them, in that order: the first sentence of each report, then the second of each, and so on. */
export function someUses(byReport: readonly ReportUses[], most: number): readonly TermUse[] {
  const firsts = byReport.map(({ uses }) =>
    [...Map.groupBy(uses, ({ block, sentence }) => `${block} ${sentence ?? ''}`).values()].flatMap(
      ([first]) => first ?? [],
    ),
  );
  const ranked = firsts.flatMap((uses, report) => uses.map((use, turn) => ({ use, report, turn })));
  const chosen = ranked.toSorted((a, b) => a.turn - b.turn || a.report - b.report).slice(0, most);
  return chosen.sort((a, b) => a.report - b.report || a.turn - b.turn).map(({ use }) => use);
}
