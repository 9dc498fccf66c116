// A report in one sentence, for search engines and previews: where, when, and its first key figures.
import type { Publication, ReportRow } from '../../publication/index.ts';
import { amountWords } from '../../wording/index.ts';
import { keyFigureNote, type KeyFigureKeys } from './key-figures.ts';
import { districtName, reportPeriod, type ReportPeriodKeys, type Voice } from './report-head.ts';

export type DescriptionKeys =
  KeyFigureKeys | ReportPeriodKeys | 'infographics.sourceIs' | 'list.colon' | 'list.semicolon';

/** `东城区2016年报告：会员21.8万人；集体合同签订率99%` */
export function reportDescription(report: ReportRow, publication: Publication, voice: Voice<DescriptionKeys>): string {
  const { t, language } = voice;
  const figures = keyFigureWords(report, publication, { ...voice, count: 3 });
  const where = t('infographics.sourceIs', {
    district: districtName(report, publication, language),
    period: reportPeriod(report, t),
  });
  return figures.length === 0 ? where : where + t('list.colon') + figures.join(t('list.semicolon'));
}

/** The first `count` key figures in words: `会员21.8万人`, `Union members: 218,000 people`. */
export function keyFigureWords(
  report: Pick<ReportRow, 'keyFigures' | 'period'>,
  { observation, indicators, units }: Pick<Publication, 'observation' | 'indicators' | 'units'>,
  { t, language, count }: Voice<KeyFigureKeys> & { readonly count: number },
): readonly string[] {
  return report.keyFigures.slice(0, count).flatMap((figure) => {
    const row = observation.get(figure.observation);
    const name = indicators.get(figure.indicator)?.[language];
    if (row === undefined || name === undefined) return [];
    const named = name + keyFigureNote(row, report, t);
    return [named + (language === 'zh' ? '' : ': ') + amountWords(row, units, language)];
  });
}
