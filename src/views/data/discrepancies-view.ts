// What the page of discrepancies says: each thing stated in two places, those stated differently first.
import {
  addresses,
  restatements,
  type ObservationRow,
  type Publication,
  type Restatement,
} from '../../publication/index.ts';
import { periodWords, valueWords, type PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import { districtName, type Voice } from '../report/report-head.ts';

export type DiscrepancyKeys = PeriodKeys | 'discrepancies.where' | `list.${'open' | 'comma' | 'close'}`;

export interface DiscrepancyGroup {
  readonly kind: Restatement['kind'];
  readonly things: readonly RestatedThing[];
}

export interface RestatedThing {
  /** The indicator, with its page, then place and time in brackets; null where the list has no such indicator. */
  readonly heading: { readonly name: string; readonly address: string; readonly where: string } | null;
  readonly places: readonly StatedPlace[];
}

export interface StatedPlace {
  readonly inFull: string;
  readonly quote: string;
  readonly address: string;
  /** `东城区 2016年，p3`; null where the report is not known. */
  readonly where: string | null;
}

/** Of a kind that nothing is, only `differ` is told: that none was found is worth saying. */
export function discrepanciesView(
  publication: Publication,
  voice: Voice<DiscrepancyKeys>,
): readonly DiscrepancyGroup[] {
  const found = Map.groupBy(restatements(publication.observations), ({ kind }) => kind);
  const kinds: readonly Restatement['kind'][] = ['differ', 'bounds', 'alike'];
  return kinds
    .filter((kind) => kind === 'differ' || found.has(kind))
    .map((kind) => ({
      kind,
      things: (found.get(kind) ?? []).map(({ rows }) => restatedThing(rows, publication, voice)),
    }));
}

function restatedThing(
  rows: readonly ObservationRow[],
  publication: Publication,
  voice: Voice<DiscrepancyKeys>,
): RestatedThing {
  const { t, language } = voice;
  const [first] = rows;
  const indicator = publication.indicators.get(sharedIndicator(rows) ?? '');
  return {
    heading:
      first === undefined || indicator === undefined
        ? null
        : {
            name: indicator[language],
            address: addresses.indicator(language, indicator.id),
            where:
              t('list.open') +
              districtName(first, publication, language) +
              t('list.comma') +
              (first.period === null ? '' : periodWords(first.period, t)) +
              t('list.close'),
          },
    places: rows.map((row) => statedPlace(row, publication, voice)),
  };
}

/** The indicator that all of them state, as their first or their second. */
function sharedIndicator(rows: readonly ObservationRow[]): string | null | undefined {
  const [first] = rows;
  return [first?.indicator, first?.also].find(
    (id) => id !== null && rows.every(({ indicator, also }) => indicator === id || also === id),
  );
}

function statedPlace(row: ObservationRow, publication: Publication, voice: Voice<DiscrepancyKeys>): StatedPlace {
  const { t, language } = voice;
  const report = publication.report.get(row.report);
  return {
    inFull: valueWords(row, language),
    quote: row.quote,
    address: addresses.report(language, row.report, row.id),
    where:
      report === undefined
        ? null
        : t('discrepancies.where', { report: whereAndWhen(report, publication, voice), paragraph: row.paragraph }),
  };
}
