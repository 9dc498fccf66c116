// Where a figure stands: report, its date of printing as far as known, line of the received text, sentence.
import { addresses, type ObservationRow, type Publication } from '../../publication/index.ts';
import { dateWords } from '../../wording/index.ts';
import { titleIn, type Title, type Voice } from '../report/report-head.ts';

export type ProvenanceKeys = `provenance.${'printed' | 'undated' | 'line' | 'sentence'}`;

export interface Provenance {
  readonly title: Title;
  readonly report: string;
  /** `刊于2017年`, with the paper where it is known. */
  readonly printed: string;
  readonly line: string;
  readonly lineAddress: string;
  readonly sentence: string;
  readonly sentenceAddress: string;
}

/** Null where the report is not known. */
export function provenance(
  { report: id, line, sentence }: Pick<ObservationRow, 'report' | 'line' | 'sentence'>,
  { report: reports }: Pick<Publication, 'report'>,
  { t, language }: Voice<ProvenanceKeys>,
): Provenance | null {
  const report = reports.get(id);
  if (report === undefined) return null;
  const { published, source } = report;
  const known = [...(source === null ? [] : [source]), ...(published === null ? [] : [dateWords(published, language)])];
  return {
    title: titleIn(report, language),
    report: addresses.report(language, id),
    printed: known.length === 0 ? t('provenance.undated') : t('provenance.printed', { where: known.join(' ') }),
    line: t('provenance.line', { line }),
    lineAddress: addresses.source(language, id, line),
    sentence: t('provenance.sentence', { sentence }),
    sentenceAddress: addresses.report(language, id, sentence),
  };
}
