// Facts about a report, in words.
import type { Language } from '../../language/index.ts';
import { addresses, type Publication, type ReportRow } from '../../publication/index.ts';
import { dateWords } from '../../wording/index.ts';
import { districtName, reportPeriod, type ReportPeriodKeys, type Voice } from './report-head.ts';
import { readingMinutes } from './reading-minutes.ts';

export type FactKeys = ReportPeriodKeys | `article.${'unknown' | 'lines' | 'lengthIs' | 'wordsAre'}`;

export interface ReportFacts {
  readonly district: string;
  readonly period: string;
  readonly published: string;
  /** How many lines the original has, and where they are shown. */
  readonly lines: string;
  readonly source: string;
  readonly length: string;
}

/** `words`: of the English text on the page; null where that is Chinese. */
export function reportFacts(
  report: ReportRow,
  publication: Pick<Publication, 'districts'>,
  { t, language, words }: Voice<FactKeys> & { readonly words: number | null },
): ReportFacts {
  const { lines, characters } = report.counts;
  const number = numbers[language];
  return {
    district: districtName(report, publication, language),
    period: reportPeriod(report, t),
    published: report.published === null ? t('article.unknown') : dateWords(report.published, language),
    lines: t('article.lines', { number: number.format(lines) }),
    source: addresses.source(language, report.id),
    length:
      words === null
        ? t('article.lengthIs', {
            characters: number.format(characters),
            minutes: readingMinutes(characters, 'characters'),
          })
        : t('article.wordsAre', { words: number.format(words), minutes: readingMinutes(words, 'words') }),
  };
}

/** Chinese writes counts without commas. */
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat('zh-Hans', { useGrouping: false }),
  en: new Intl.NumberFormat('en-GB', { useGrouping: true }),
};
