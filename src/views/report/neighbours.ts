// The reports before and after one, in the order of the list.
import { addresses, type Publication, type ReportRow } from '../../publication/index.ts';
import { periodWords, type PeriodKeys } from '../../wording/index.ts';
import { districtName, titleIn, type Title, type Voice } from './report-head.ts';

export interface Neighbour {
  readonly side: 'previous' | 'next';
  /** `东城区 2016年` */
  readonly where: string;
  readonly title: Title;
  readonly address: string;
}

/** Two, or one at either end of the list. */
export function neighbours(
  { id }: ReportRow,
  publication: Pick<Publication, 'reports' | 'districts'>,
  voice: Voice<PeriodKeys>,
): readonly Neighbour[] {
  const place = publication.reports.findIndex((report) => report.id === id);
  const [before, after] = [publication.reports[place - 1], publication.reports[place + 1]];
  const neighbour = (side: Neighbour['side'], report: ReportRow | undefined): readonly Neighbour[] =>
    report === undefined
      ? []
      : [
          {
            side,
            where: whereAndWhen(report, publication, voice),
            title: titleIn(report, voice.language),
            address: addresses.report(voice.language, report.id),
          },
        ];
  return [...neighbour('previous', before), ...neighbour('next', after)];
}

/** `东城区 2016年`, `Dongcheng 2016`. */
export function whereAndWhen(
  report: ReportRow,
  publication: Pick<Publication, 'districts'>,
  { t, language }: Voice<PeriodKeys>,
): string {
  return `${districtName(report, publication, language)} ${periodWords(report.period, t)}`;
}
