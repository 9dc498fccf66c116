// A report in one sentence, for search engines and previews: where, when, and its first key figures.
import { words, type Language } from '../i18n/index.ts';
import type { Publication, ReportRow } from '../publication/index.ts';
import { printed } from '../wording/index.ts';
import { periodWords } from './period-words.ts';

/** `东城区2016年报告：会员21.8万人；集体合同签订率99%` */
export function reportDescription(report: ReportRow, publication: Publication, language: Language): string {
  const t = words(language);
  const place = publication.districts.get(report.district)?.[language] ?? report.district;
  const figures = keyFigureWords(report, publication, language, 3);
  const where = t('infographics.sourceIs', { district: place, period: periodWords(report.period, t) });
  return figures.length === 0 ? where : where + t('list.colon') + figures.join(t('list.semicolon'));
}

/** The first `count` key figures in words: `会员21.8万人`, `Union members: 218,000`. */
export function keyFigureWords(report: ReportRow, publication: Publication, language: Language, count: number): readonly string[] {
  return report.keyFigures.slice(0, count).flatMap(({ observation, indicator }) => {
    const row = publication.observation.get(observation);
    const name = publication.indicators.get(indicator)?.[language];
    return row && name !== undefined ? [language === 'zh' ? name + printed(row, 'zh') : `${name}: ${printed(row, 'en')}`] : [];
  });
}
