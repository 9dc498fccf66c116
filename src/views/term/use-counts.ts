// How often a concept's terms occur: report by report, or year by year where reports are too many to be read one by
// one.
import { addresses, type Publication } from '../../publication/index.ts';
import { periodWords, type PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import type { Voice } from '../report/report-head.ts';
import type { ReportUses } from './uses-by-report.ts';

export interface UseCounts {
  /** What a line stands for. */
  readonly of: 'report' | 'year';
  readonly lines: readonly { readonly where: string; readonly address: string; readonly count: number }[];
}

/** So many reports stand one by one. At a thousand each entry of seven hundred would weigh 200 kB by this alone. */
const ONE_BY_ONE = 60;

/** `byReport` in the order of the page; the lines keep it. */
export function useCounts(
  byReport: readonly ReportUses[],
  publication: Pick<Publication, 'districts'>,
  voice: Voice<PeriodKeys>,
): UseCounts {
  const { t, language } = voice;
  if (byReport.length <= ONE_BY_ONE)
    return {
      of: 'report',
      lines: byReport.map(({ report, uses }) => ({
        where: whereAndWhen(report, publication, voice),
        address: addresses.report(language, report.id),
        count: uses.length,
      })),
    };
  return {
    of: 'year',
    lines: [...Map.groupBy(byReport, ({ report }) => report.year)].map(([year, reports]) => ({
      where: periodWords(String(year), t),
      address: addresses.reports(language, year),
      count: reports.reduce((sum, { uses }) => sum + uses.length, 0),
    })),
  };
}
