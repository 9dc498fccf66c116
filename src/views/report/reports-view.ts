// What the page of all reports says: one list by year, one by district.
import { addresses, type Publication } from '../../publication/index.ts';
import { countWord } from '../../wording/index.ts';
import { byDistrict, byYear, yearSpan } from './report-groups.ts';
import { reportPeriod, type Voice } from './report-head.ts';
import { reportItems, type ReportItem, type ReportItemKeys } from './report-list.ts';

export interface ReportsView {
  readonly says: string;
  readonly years: readonly { readonly year: number; readonly reports: readonly ReportItem[] }[];
  readonly districts: readonly {
    readonly id: string;
    readonly name: string;
    readonly reports: readonly { readonly address: string; readonly period: string }[];
  }[];
}

/** Key figures under a title. */
const FIGURES = 5;

export function reportsView(publication: Publication, voice: Voice<ReportItemKeys | 'reports.says'>): ReportsView {
  const { t, language } = voice;
  const { reports } = publication;
  return {
    says: t('reports.says', { number: countWord(reports.length, language), years: yearSpan(reports, t) }),
    years: byYear(reports).map(({ key, reports: own }) => ({
      year: key,
      reports: reportItems(own, publication, { ...voice, count: FIGURES }),
    })),
    districts: byDistrict(publication).map(({ key, reports: own }) => ({
      id: key.id,
      name: key[language],
      reports: own.map((report) => ({
        address: addresses.report(language, report.id),
        period: reportPeriod(report, t),
      })),
    })),
  };
}
