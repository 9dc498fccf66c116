// What stands at the head of a report's three pages: where and when, and its title in both languages.
import type { Language } from '../../language/index.ts';
import { otherLanguage } from '../../language/index.ts';
import type { Publication, ReportRow } from '../../publication/index.ts';
import { periodWords, type PeriodKeys, type Say } from '../../wording/index.ts';

/** A title, and the language it is shown in. */
export interface Title {
  readonly text: string;
  readonly language: Language;
}

export interface ReportHead {
  readonly report: string;
  readonly district: string;
  /** `2016年度工作`, `Work of 2016`. */
  readonly work: string;
  readonly title: Title;
  /** The title in the other language; null where there is none, or where it is the one shown. */
  readonly other: Title | null;
}

/** In `language`; a title that has none in it is shown in Chinese. */
export function reportHead(
  report: ReportRow,
  publication: Pick<Publication, 'districts'>,
  voice: Voice<ReportPeriodKeys>,
): ReportHead {
  const title = titleIn(report, voice.language);
  const other = otherLanguage(voice.language);
  const translated = title.language === voice.language ? report.title[other] : null;
  return {
    report: report.id,
    district: districtName(report, publication, voice.language),
    work: reportPeriod(report, voice.t, 'work'),
    title,
    other: translated === null ? null : { text: translated, language: other },
  };
}

/** The words and the language of a page. */
export interface Voice<Key extends string> {
  readonly t: Say<Key>;
  readonly language: Language;
}

export function titleIn({ title }: Pick<ReportRow, 'title'>, language: Language): Title {
  const own = title[language];
  return own === null ? { text: title.zh, language: 'zh' } : { text: own, language };
}

/** The name of a report's district; its id where the codelist has none. */
export function districtName(
  { district }: Pick<ReportRow, 'district'>,
  { districts }: Pick<Publication, 'districts'>,
  language: Language,
): string {
  return districts.get(district)?.[language] ?? district;
}

export type ReportPeriodKeys = PeriodKeys | 'period.until' | 'work.until';

/**
 * The time that a report tells of, by itself or as its work: `2016年`, `2016年度工作`; of one that mostly looks back
 * over years it does not name, `至2022年的工作`.
 */
export function reportPeriod(
  { period, scope }: Pick<ReportRow, 'period' | 'scope'>,
  t: Say<ReportPeriodKeys>,
  group: 'period' | 'work' = 'period',
): string {
  if (scope === 'period') return periodWords(period, t, group);
  return t(`${group}.until`, { period: periodWords(period, t) });
}
