// The reports that a chart draws on.
import { observationsOf, type Figure } from '../../charts/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { periodWords, type PeriodKeys } from '../../wording/index.ts';
import { districtName, type Voice } from '../report/report-head.ts';

export type SourceKeys = PeriodKeys | 'infographics.sourceIs';
export interface ChartSource {
  readonly name: string;
  readonly address: string;
}
type Known = Pick<Publication, 'report' | 'districts'>;

/** Each once, in the order in which the chart draws them: `东城区2016年报告`. */
export function chartSources(
  figure: Pick<Figure, 'series'>,
  known: Known,
  { t, language }: Voice<SourceKeys>,
): readonly ChartSource[] {
  const drawn = new Set(observationsOf(figure).map(({ report }) => report));
  return [...drawn]
    .flatMap((id) => known.report.get(id) ?? [])
    .map((report) => ({
      name: t('infographics.sourceIs', {
        district: districtName(report, known, language),
        period: periodWords(report.period, t),
      }),
      address: addresses.report(language, report.id),
    }));
}

/** The same in one line, for a picture. */
export function sourceLine(
  figure: Pick<Figure, 'series'>,
  known: Known,
  voice: Voice<SourceKeys | 'infographics.source' | 'list.comma'>,
): string {
  const names = chartSources(figure, known, voice).map(({ name }) => name);
  return voice.t('infographics.source') + names.join(voice.t('list.comma'));
}
