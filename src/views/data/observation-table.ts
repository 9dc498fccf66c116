// The table of observations: each row's cells in words, and what the reader's filters and orders go by.
import type { Indicator } from '../../codelists/index.ts';
import { addresses, rowAddress, yearsOf, type ObservationRow, type Publication } from '../../publication/index.ts';
import { asPrinted, limitsWords, valueWords, type LimitsKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import { districtName, type Voice } from '../report/report-head.ts';
import { citationLines, type CitationLine } from './citation-lines.ts';
import { provenance, type Provenance, type ProvenanceKeys } from './provenance.ts';
import { readingWords, type ReadingKeys } from './reading-words.ts';
import type { ChartLink } from '../chart/key-showing.ts';
import {
  chartLinks,
  clauseWords,
  labelWords,
  measureWords,
  whenWords,
  type Clause,
  type MeasureKeys,
  type Said,
  type WhenKeys,
} from './row-words.ts';

export type TableKeys =
  MeasureKeys | WhenKeys | ReadingKeys | LimitsKeys | ProvenanceKeys | `list.${'semicolon' | 'pause'}`;

export interface TableRow extends RowMarks {
  readonly id: string;
  /** What is counted; `page` is its indicator's where that says the same. */
  readonly label: Said;
  readonly page: string | null;
  /** Its indicators by their names, but the one that the label says already. */
  readonly under: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly ChartLink[];
  /** What the editor read otherwise, and why; null where the rules read it. */
  readonly editor: string | null;
  /** The clause, and the sentence's address; the number as it stands in Chinese. */
  readonly clause: Clause;
  readonly address: string;
  readonly printed: string;
  readonly inFull: string;
  /** Between which values it lies, where it is printed rounded. */
  readonly limits: string | null;
  readonly where: string;
  readonly when: string;
  readonly measureWords: string;
  /** Null where the report is not known. */
  readonly report: string | null;
  readonly reportAddress: string;
  readonly provenance: Provenance | null;
  /** Ready to copy, in the style that its language begins with; and the row's address, which stands in it. */
  readonly citation: CitationLine;
  readonly rowAddress: string;
  /** The rows that it says again and that it is a part of. */
  readonly repeats: RowLink | null;
  readonly partOf: RowLink | null;
}

/** What a row is filtered and ordered by; several years or indicators are parted by spaces. */
interface RowMarks {
  readonly year: string;
  readonly indicator: string;
  readonly district: string;
  readonly kind: ObservationRow['kind'];
  readonly measure: ObservationRow['measure'];
  readonly unit: string;
  readonly value: number;
  readonly period: string;
}

interface RowLink {
  readonly id: string;
  readonly address: string;
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
  const report = publication.report.get(row.report);
  return {
    id: row.id,
    ...rowMarks(row, publication),
    ...namesOf(row, publication, voice),
    charts: chartLinks(row, publication, language),
    editor: editorsReading(row, publication, voice),
    clause: clauseWords(row, language),
    address: addresses.report(language, row.report, row.id),
    printed: asPrinted(row),
    inFull: valueWords(row, publication.units, language),
    limits: limitsWords(row, publication.units, language, t),
    where: districtName(row, publication, language),
    when: whenWords(row, t),
    measureWords: measureWords(row, t),
    report: report === undefined ? null : whereAndWhen(report, publication, voice),
    reportAddress: addresses.report(language, row.report),
    provenance: provenance(row, publication, voice),
    citation: citationOf(row, publication, voice),
    rowAddress: rowAddress(language, row, publication),
    repeats: rowLink(row.repeats, publication, voice),
    partOf: rowLink(row.partOf, publication, voice),
  };
}

function rowMarks(row: ObservationRow, publication: Publication): RowMarks {
  const { district, kind, measure, unitId, value, period } = row;
  return {
    year: yearsOf(period).join(' ') || 'none',
    indicator: indicatorsOf(row, publication)
      .map(({ id }) => id)
      .join(' '),
    district,
    kind,
    measure,
    unit: unitId,
    value,
    period: period ?? '',
  };
}

/** A label that says no more than the indicator leads to its page; another stands over the indicators' names. */
function namesOf(
  row: ObservationRow,
  publication: Publication,
  { language }: Voice<TableKeys>,
): Pick<TableRow, 'label' | 'page' | 'under'> {
  const label = labelWords(row, language);
  const links = indicatorsOf(row, publication).map((one) => ({
    name: one[language],
    address: addresses.indicator(language, one.id),
  }));
  const own = links.find(({ name }) => name === label.text);
  return { label, page: own?.address ?? null, under: links.filter((link) => link !== own) };
}

/** The indicator that a row states, and the second where it states two. */
function indicatorsOf(
  { indicator, also }: ObservationRow,
  { indicators }: Pick<Publication, 'indicators'>,
): readonly Indicator[] {
  return [indicator, also].flatMap((id) => (id === null ? [] : (indicators.get(id) ?? [])));
}

function rowLink(id: string | null, publication: Publication, { language }: Voice<TableKeys>): RowLink | null {
  const row = id === null ? undefined : publication.observation.get(id);
  return row === undefined ? null : { id: row.id, address: rowAddress(language, row, publication) };
}

/** `工会会员，北京市，2017年，7,175,000人` as a part of the data set. */
function citationOf(row: ObservationRow, publication: Publication, { t, language }: Voice<TableKeys>): CitationLine {
  const said = [
    labelWords(row, language).text,
    districtName(row, publication, language),
    whenWords(row, t),
    valueWords(row, publication.units, language),
  ];
  return citationLines({ part: said.join(t('list.pause')), id: row.id }, publication, language)[0]!;
}

function editorsReading(row: ObservationRow, publication: Publication, voice: Voice<TableKeys>): string | null {
  const read = readingWords(row, publication, voice);
  if (row.resp !== 'editor' || (row.was !== null && read.length === 0)) return null;
  const reason = row.reason === null ? [] : [row.reason[voice.language]];
  return [...read, ...reason].join(voice.t('list.semicolon'));
}
