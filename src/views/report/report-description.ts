// A report in one sentence, for search engines and previews: where, when, and its first key figures.
import type { Language } from '../../language/index.ts';
import type { Publication, ReportRow } from '../../publication/index.ts';
import { periodWords, printed, type PeriodKeys } from '../../wording/index.ts';
import { districtName, type Voice } from './report-head.ts';

export type DescriptionKeys = PeriodKeys | 'infographics.sourceIs' | 'list.colon' | 'list.semicolon';

/** `东城区2016年报告：会员21.8万人；集体合同签订率99%` */
export function reportDescription(
  report: ReportRow,
  publication: Publication,
  { t, language }: Voice<DescriptionKeys>,
): string {
  const figures = keyFigureWords(report, publication, { language, count: 3 });
  const where = t('infographics.sourceIs', {
    district: districtName(report, publication, language),
    period: periodWords(report.period, t),
  });
  return figures.length === 0 ? where : where + t('list.colon') + figures.join(t('list.semicolon'));
}

/** The first `count` key figures in words: `会员21.8万人`, `Union members: 218,000`. */
export function keyFigureWords(
  { keyFigures }: Pick<ReportRow, 'keyFigures'>,
  { observation, indicators }: Pick<Publication, 'observation' | 'indicators'>,
  { language, count }: { readonly language: Language; readonly count: number },
): readonly string[] {
  return keyFigures.slice(0, count).flatMap((figure) => {
    const row = observation.get(figure.observation);
    const name = indicators.get(figure.indicator)?.[language];
    if (row === undefined || name === undefined) return [];
    return [language === 'zh' ? name + printed(row, 'zh') : `${name}: ${printed(row, 'en')}`];
  });
}
