// What the page of discrepancies says: each thing stated in two places, those stated differently first.
import {
  addresses,
  nearMisses,
  restatements,
  type ObservationRow,
  type Publication,
  type Restatement,
  type Scope,
} from '../../publication/index.ts';
import { limitsWords, periodWords, valueWords, type LimitsKeys, type PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import { districtName, type Voice } from '../report/report-head.ts';
import { clauseWords, measureWords, type Clause, type MeasureKeys } from './row-words.ts';

export type DiscrepancyKeys =
  | PeriodKeys
  | LimitsKeys
  | MeasureKeys
  | `discrepancies.${'where' | 'compared' | 'differIn'}`
  | `discrepancies.scopes.${Scope}`
  | `list.${'open' | 'comma' | 'close' | 'pause'}`;

export interface DiscrepanciesView {
  /** How many figures were held against others, and how many had no other. */
  readonly compared: string;
  readonly groups: readonly DiscrepancyGroup[];
}

export interface DiscrepancyGroup {
  readonly kind: Restatement['kind'] | 'near';
  readonly things: readonly RestatedThing[];
}

export interface RestatedThing {
  /** The indicator, with its page, then place and time in brackets; null where the list has no such indicator. */
  readonly heading: { readonly name: string; readonly address: string; readonly where: string } | null;
  /** Of a near miss: in what its places differ. */
  readonly differs: string | null;
  readonly places: readonly StatedPlace[];
}

export interface StatedPlace {
  readonly inFull: string;
  /** `时点`, and between which values it lies where it is printed rounded. */
  readonly reading: string;
  readonly quote: Clause;
  readonly address: string;
  /** `东城区 2016年，p3`; null where the report is not known. */
  readonly where: string | null;
}

/** Of a kind that nothing is, only `differ` is told: that none was found is worth saying. */
export function discrepanciesView(publication: Publication, voice: Voice<DiscrepancyKeys>): DiscrepanciesView {
  const stated = restatements(publication.observations);
  const found = Map.groupBy(stated, ({ kind }) => kind);
  const kinds: readonly Restatement['kind'][] = ['differ', 'bounds', 'alike'];
  const groups = kinds
    .filter((kind) => kind === 'differ' || found.has(kind))
    .map((kind) => ({
      kind,
      things: (found.get(kind) ?? []).map(({ rows }) => restatedThing(rows, null, publication, voice)),
    }));
  const near = nearMisses(publication.observations).map(({ rows, differs }) =>
    restatedThing(rows, differsIn(differs, voice), publication, voice),
  );
  return {
    compared: voice.t('discrepancies.compared', {
      rows: publication.observations.filter(({ indicator, period }) => indicator !== null && period !== null).length,
      count: stated.length,
    }),
    groups: [...groups, ...(near.length === 0 ? [] : [{ kind: 'near' as const, things: near }])],
  };
}

function differsIn(scopes: readonly Scope[], { t }: Voice<DiscrepancyKeys>): string {
  const names = scopes.map((scope) => t(`discrepancies.scopes.${scope}`)).join(t('list.comma'));
  return t('discrepancies.differIn', { names });
}

function restatedThing(
  rows: readonly ObservationRow[],
  differs: string | null,
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
    differs,
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
  const limits = limitsWords(row, publication.units, language, t);
  return {
    inFull: valueWords(row, publication.units, language),
    reading: [measureWords(row, t), ...(limits === null ? [] : [limits])].join(t('list.pause')),
    quote: clauseWords(row, language),
    address: addresses.report(language, row.report, row.id),
    where:
      report === undefined
        ? null
        : t('discrepancies.where', { report: whereAndWhen(report, publication, voice), paragraph: row.paragraph }),
  };
}
