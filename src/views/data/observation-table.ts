// The table of observations: each row's cells in words, and what the reader's filters and orders go by.
import type { Indicator } from '../../codelists/index.ts';
import { addresses, yearsOf, type ObservationRow, type Publication } from '../../publication/index.ts';
import { printed, valueWords } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import { districtName, type Voice } from '../report/report-head.ts';
import { readingWords, type ReadingKeys } from './reading-words.ts';
import {
  basisWords,
  chartLinks,
  labelWords,
  whenWords,
  type BasisKeys,
  type ChartLink,
  type Said,
  type WhenKeys,
} from './row-words.ts';

export type TableKeys = BasisKeys | WhenKeys | ReadingKeys | 'list.semicolon';

export interface TableRow {
  readonly id: string;
  /** What it is filtered and ordered by; several years or indicators are parted by spaces. */
  readonly year: string;
  readonly indicator: string;
  readonly district: string;
  readonly kind: ObservationRow['kind'];
  readonly value: number;
  readonly period: string;
  /** Its indicators, each with its page; where it has none, what the text calls it. */
  readonly counted: readonly { readonly name: string; readonly address: string }[];
  readonly label: Said;
  readonly charts: readonly ChartLink[];
  /** What the editor read otherwise, and why; null where the rules read it. */
  readonly editor: string | null;
  /** As the text has it, in Chinese, and the sentence's address. */
  readonly printed: string;
  readonly address: string;
  readonly inFull: string;
  readonly where: string;
  readonly when: string;
  readonly basis: string;
  /** Null where the report is not known. */
  readonly report: string | null;
  readonly reportAddress: string;
}

/** One a row of the publication, in the order given. */
export function observationTable(
  rows: readonly ObservationRow[],
  publication: Publication,
  voice: Voice<TableKeys>,
): readonly TableRow[] {
  return rows.map((row) => tableRow(row, publication, voice));
}

function tableRow(row: ObservationRow, publication: Publication, voice: Voice<TableKeys>): TableRow {
  const { t, language } = voice;
  const indicators = indicatorsOf(row, publication);
  const report = publication.report.get(row.report);
  return {
    id: row.id,
    year: yearsOf(row.period).join(' ') || 'none',
    indicator: indicators.map(({ id }) => id).join(' '),
    district: row.district,
    kind: row.kind,
    value: row.value,
    period: row.period ?? '',
    counted: indicators.map((one) => ({ name: one[language], address: addresses.indicator(language, one.id) })),
    label: labelWords(row, language),
    charts: chartLinks(row, publication, language),
    editor: editorsReading(row, publication, voice),
    printed: printed(row, 'zh'),
    address: addresses.report(language, row.report, row.id),
    inFull: valueWords(row, language),
    where: districtName(row, publication, language),
    when: whenWords(row, t),
    basis: basisWords(row, t),
    report: report === undefined ? null : whereAndWhen(report, publication, voice),
    reportAddress: addresses.report(language, row.report),
  };
}

/** The indicator that a row states, and the second where it states two. */
function indicatorsOf(
  { indicator, also }: ObservationRow,
  { indicators }: Pick<Publication, 'indicators'>,
): readonly Indicator[] {
  return [indicator, also].flatMap((id) => (id === null ? [] : (indicators.get(id) ?? [])));
}

function editorsReading(row: ObservationRow, publication: Publication, voice: Voice<TableKeys>): string | null {
  if (row.resp !== 'editor') return null;
  const reason = row.reason === null ? [] : [row.reason[voice.language]];
  return [...readingWords(row, publication, voice), ...reason].join(voice.t('list.semicolon'));
}
