// What an indicator's page says: what it is, what may be compared, every observation of it with its clause, the charts.
import type { Indicator } from '../../codelists/index.ts';
import {
  addresses,
  incomparable,
  rowAddress,
  type Incomparable,
  type ObservationRow,
  type Publication,
} from '../../publication/index.ts';
import { asPrinted, limitsWords, valueWords, type LimitsKeys } from '../../wording/index.ts';
import { districtName, type Voice } from '../report/report-head.ts';
import { chartCards, type ChartCard } from '../chart/chart-cards.ts';
import { citationLines, type CitationLine } from './citation-lines.ts';
import { provenance, type Provenance, type ProvenanceKeys } from './provenance.ts';
import {
  clauseWords,
  labelWords,
  measureWords,
  whenWords,
  type Clause,
  type MeasureKeys,
  type Said,
  type WhenKeys,
} from './row-words.ts';

export type IndicatorKeys = MeasureKeys | WhenKeys | LimitsKeys | ProvenanceKeys | `data.notAlike.${Incomparable}`;

export interface IndicatorView {
  readonly name: string;
  readonly definition: string;
  readonly address: string;
  /** What may be compared, by the codelist; and what these very figures show. */
  readonly comparable: readonly string[];
  readonly reasons: readonly string[];
  readonly rows: readonly IndicatorRow[];
  /** What its rows are drawn beside: the largest of those that count in its own unit; null for one alone. */
  readonly scale: number | null;
  readonly citation: readonly CitationLine[];
  /** Each once, though it draws several of the rows, at the key that shows the first of them. */
  readonly charts: readonly ChartCard[];
}

export interface IndicatorRow {
  readonly id: string;
  readonly where: string;
  readonly when: string;
  /** What it counts, where that is not the indicator’s own name. */
  readonly label: Said | null;
  /** The value in full digits, which leads to its row; as printed, which leads to its sentence. */
  readonly inFull: string;
  readonly rowAddress: string;
  readonly printed: string;
  readonly address: string;
  readonly measureWords: string;
  readonly limits: string | null;
  readonly quote: Clause;
  readonly provenance: Provenance | null;
  /** Its dot on the scale: what is printed, and from where to where it may be; null where it counts other things. */
  readonly dot: { readonly value: number; readonly low: number; readonly high: number | null } | null;
}

export function indicatorView(
  indicator: Indicator,
  publication: Publication,
  voice: Voice<IndicatorKeys>,
): IndicatorView {
  const { t, language } = voice;
  const rows = publication.rowsOfIndicator.get(indicator.id) ?? [];
  const drawn = rows.filter((row) => isLevelOf(row, indicator));
  return {
    name: indicator[language],
    definition: indicator.definition[language],
    address: addresses.indicator(language, indicator.id),
    comparable: sentencesOf(indicator.comparable[language]),
    reasons: incomparable(rows).map((reason) => t(`data.notAlike.${reason}`)),
    rows: rows.map((row) => indicatorRow(row, { indicator, publication, isDrawn: drawn.length > 1 }, voice)),
    scale: drawn.length > 1 ? Math.max(...drawn.map(({ value, upper, high }) => upper ?? high ?? value)) : null,
    citation: citationLines({ part: indicator[language], id: indicator.id }, publication, language),
    charts: chartCards(rows, publication, language),
  };
}

/** What stands beside the others on one scale: a level in the indicator’s own unit. */
function isLevelOf({ unitId, change, per }: ObservationRow, indicator: Indicator): boolean {
  return unitId === indicator.unitId && change === null && per === null;
}

interface Setting {
  readonly indicator: Indicator;
  readonly publication: Publication;
  readonly isDrawn: boolean;
}

function indicatorRow(
  row: ObservationRow,
  { indicator, publication, isDrawn }: Setting,
  voice: Voice<IndicatorKeys>,
): IndicatorRow {
  const { t, language } = voice;
  const label = labelWords(row, language);
  const { value, low, upper, high } = row;
  return {
    id: row.id,
    where: districtName(row, publication, language),
    when: whenWords(row, t),
    label: label.text === indicator[language] ? null : label,
    inFull: valueWords(row, publication.units, language),
    rowAddress: rowAddress(language, row, publication),
    printed: asPrinted(row),
    address: addresses.report(language, row.report, row.id),
    measureWords: measureWords(row, t),
    limits: limitsWords(row, publication.units, language, t),
    quote: clauseWords(row, language),
    provenance: provenance(row, publication, voice),
    dot: isDrawn && isLevelOf(row, indicator) ? { value, low: low ?? value, high: upper ?? high } : null,
  };
}

/** One statement a line: Chinese ends or parts them with 。 and ；, English with a full stop. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[。；])|(?<=[.;]) (?=[A-Z])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
