// The strip of key figures: a report's first five, each with its name, its number in words and the address of its
// sentence.
import { addresses, type ObservationRow, type Publication, type ReportRow } from '../../publication/index.ts';
import { amount, periodWords, type Amount, type PeriodKeys } from '../../wording/index.ts';
import type { Voice } from './report-head.ts';

const SHOWN = 5;

export interface KeyFigureView extends Amount {
  readonly row: ObservationRow;
  readonly name: string;
  /** What a reader must know beside it: that it was added up over years, that it is of another time. */
  readonly note: string;
  readonly address: string;
  /** Per cent: drawn as a share of a whole, not as strokes. */
  readonly isShare: boolean;
}

export function keyFigureStrip(
  report: ReportRow,
  publication: Publication,
  { t, language }: Voice<KeyFigureKeys>,
): readonly KeyFigureView[] {
  return report.keyFigures.slice(0, SHOWN).flatMap(({ observation, indicator }) => {
    const row = publication.observation.get(observation);
    if (row === undefined) return [];
    return [
      {
        row,
        name: publication.indicators.get(indicator)?.[language] ?? '',
        note: keyFigureNote(row, report, t),
        address: addresses.report(language, row.report, row.sentence),
        isShare: row.unit === '%',
        ...amount(row, publication.units, language),
      },
    ];
  });
}

export type KeyFigureKeys =
  PeriodKeys | 'measures.running_total' | 'data.noTime' | `list.${'open' | 'comma' | 'close'}`;

/** `（累计，2021年）`; empty for what happened or stood in the report's own period. */
export function keyFigureNote(
  { measure, period }: Pick<ObservationRow, 'measure' | 'period'>,
  report: Pick<ReportRow, 'period'>,
  t: Voice<KeyFigureKeys>['t'],
): string {
  const notes = [
    ...(measure === 'running_total' ? [t('measures.running_total')] : []),
    ...(period === report.period ? [] : [period === null ? t('data.noTime') : periodWords(period, t)]),
  ];
  return notes.length === 0 ? '' : t('list.open') + notes.join(t('list.comma')) + t('list.close');
}
