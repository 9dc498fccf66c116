// The reports that a chart draws on.
import { observationsOf, type Figure } from '../../charts/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { districtWords, periodWords, type PeriodKeys } from '../../wording/index.ts';
import type { Voice } from '../report/report-head.ts';

export type SourceKeys = PeriodKeys | 'infographics.sourceIs';
export interface ChartSource { readonly name: string; readonly address: string }
type Known = Pick<Publication, 'report' | 'districts'>;

/** Each once, in the order in which the chart draws them: `东城区2016年报告`. */
export function chartSources(figure: Pick<Figure, 'series'>, { report, districts }: Known, { t, language }: Voice<SourceKeys>): readonly ChartSource[] {
  const drawn = new Set(observationsOf(figure).map((one) => one.report));
  return [...drawn].flatMap((id) => report.get(id) ?? []).map(({ id, district, period }) => ({
    name: t('infographics.sourceIs', {
      district: districtWords(district, { districts, language }),
      period: periodWords(period, t),
    }),
    address: addresses.report(language, id),
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
