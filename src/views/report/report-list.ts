// Reports as lists show them: where and when, title, key figures in words.
import { addresses, type Publication, type ReportRow } from '../../publication/index.ts';
import type { KeyFigureKeys } from './key-figures.ts';
import { keyFigureWords } from './report-description.ts';
import { districtName, reportPeriod, titleIn, type ReportPeriodKeys, type Title, type Voice } from './report-head.ts';

export interface ReportItem {
  readonly address: string;
  readonly district: string;
  readonly period: string;
  readonly title: Title;
  /** The Chinese title under an English one: by that a report is known and found elsewhere. */
  readonly original: string | null;
  /** The first key figures in words; empty where the report has none. */
  readonly figures: string;
}

export type ReportItemKeys = KeyFigureKeys | ReportPeriodKeys | 'list.semicolon';
type Known = Pick<Publication, 'districts' | 'observation' | 'indicators' | 'units'>;

/** `count`: how many key figures stand under a title. */
export function reportItems(
  reports: readonly ReportRow[],
  publication: Known,
  page: Voice<ReportItemKeys> & { readonly count: number },
): readonly ReportItem[] {
  const { t, language } = page;
  return reports.map((report) => ({
    address: addresses.report(language, report.id),
    district: districtName(report, publication, language),
    period: reportPeriod(report, t),
    title: titleIn(report, language),
    original: titleIn(report, language).language === 'en' ? report.title.zh : null,
    figures: keyFigureWords(report, publication, page).join(t('list.semicolon')),
  }));
}
