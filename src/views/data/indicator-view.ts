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
import { printed, valueWords } from '../../wording/index.ts';
import { districtName, type Voice } from '../report/report-head.ts';
import { basisWords, chartLinks, whenWords, type BasisKeys, type ChartLink, type WhenKeys } from './row-words.ts';

export type IndicatorKeys = BasisKeys | WhenKeys | `data.notAlike.${Incomparable}`;

export interface IndicatorView {
  readonly name: string;
  readonly definition: string;
  readonly address: string;
  /** What may be compared, by the codelist; and what these very figures show. */
  readonly comparable: string;
  readonly reasons: readonly string[];
  readonly rows: readonly IndicatorRow[];
  /** Each once, though it draws several of the rows. */
  readonly charts: readonly ChartLink[];
}

export interface IndicatorRow {
  readonly where: string;
  readonly when: string;
  /** The value in full digits, which leads to its row; as printed, which leads to its sentence. */
  readonly inFull: string;
  readonly rowAddress: string;
  readonly printed: string;
  readonly address: string;
  readonly basis: string;
  readonly quote: string;
}

export function indicatorView(
  indicator: Indicator,
  publication: Publication,
  voice: Voice<IndicatorKeys>,
): IndicatorView {
  const { t, language } = voice;
  const rows = publication.rowsOfIndicator.get(indicator.id) ?? [];
  const charts = rows.flatMap((row) => chartLinks(row, publication, language));
  return {
    name: indicator[language],
    definition: indicator.definition[language],
    address: addresses.indicator(language, indicator.id),
    comparable: indicator.comparable[language],
    reasons: incomparable(rows).map((reason) => t(`data.notAlike.${reason}`)),
    rows: rows.map((row) => indicatorRow(row, publication, voice)),
    charts: [...new Map(charts.map((chart) => [chart.address, chart])).values()],
  };
}

function indicatorRow(
  row: ObservationRow,
  publication: Publication,
  { t, language }: Voice<IndicatorKeys>,
): IndicatorRow {
  return {
    where: districtName(row, publication, language),
    when: whenWords(row, t),
    inFull: valueWords(row, language),
    rowAddress: rowAddress(language, row, publication),
    printed: printed(row, 'zh'),
    address: addresses.report(language, row.report, row.id),
    basis: basisWords(row, t),
    quote: row.quote,
  };
}
