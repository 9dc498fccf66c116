// The strip of key figures: a report's first five, each with its name, its number in words and the address of its
// sentence.
import { addresses, type ObservationRow, type Publication, type ReportRow } from '../../publication/index.ts';
import { amount } from '../../wording/index.ts';
import type { Language } from '../../language/index.ts';

const SHOWN = 5;

export interface KeyFigureView extends ReturnType<typeof amount> {
  readonly row: ObservationRow;
  readonly name: string;
  readonly address: string;
  /** Per cent: drawn as a share of a whole, not as strokes. */
  readonly isShare: boolean;
}

export function keyFigureStrip(
  report: ReportRow,
  publication: Publication,
  language: Language,
): readonly KeyFigureView[] {
  return report.keyFigures.slice(0, SHOWN).flatMap(({ observation, indicator }) => {
    const row = publication.observation.get(observation);
    if (row === undefined) return [];
    return [
      {
        row,
        name: publication.indicators.get(indicator)?.[language] ?? '',
        address: addresses.report(language, row.report, row.sentence),
        isShare: row.unit === '%',
        ...amount(row, language),
      },
    ];
  });
}
