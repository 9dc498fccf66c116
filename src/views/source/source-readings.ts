// What the editor says of figures, by the line of the seed on which each begins, in words.
import type { Struck } from '../../observations/index.ts';
import type { Language } from '../../language/index.ts';
import type { ObservationRow, Publication } from '../../publication/index.ts';
import type { Say } from '../../wording/index.ts';
import { readingWords, type ReadingKeys } from '../data/reading-words.ts';

export type SourceReadingKeys = ReadingKeys | `source.${'reading' | 'madeFigure' | 'noFigure'}` | 'list.semicolon';

interface Setting {
  readonly publication: Pick<Publication, 'indicators' | 'districts' | 'units'>;
  readonly t: Say<SourceReadingKeys>;
  readonly language: Language;
}

/** `“103万”，口径作累计（机器作当期）；…`, and numbers that are no figures. `rows` are the report's own. */
export function sourceReadings(
  rows: readonly ObservationRow[],
  struck: readonly Struck[],
  setting: Setting,
): ReadonlyMap<number, readonly string[]> {
  const readings = rows
    .filter(
      (row) =>
        row.resp === 'editor' && (row.was === null || readingWords(row, setting.publication, setting).length > 0),
    )
    .map((row) => ({ line: row.line, says: readingOf(row, setting) }));
  const strikes = struck.map((one) => ({ line: one.line, says: strikeOf(one, setting) }));
  const byLine = Map.groupBy([...readings, ...strikes], ({ line }) => line);
  return new Map([...byLine].map(([line, all]) => [line, all.map(({ says }) => says)]));
}

function readingOf(row: ObservationRow, setting: Setting): string {
  const { t, publication } = setting;
  const differs = row.was === null ? [t('source.madeFigure')] : readingWords(row, publication, setting);
  return told(row.text, [...differs, ...reasonOf(row, setting)], setting);
}

function strikeOf(one: Struck, setting: Setting): string {
  return told(one.text, [setting.t('source.noFigure'), ...reasonOf(one, setting)], setting);
}

function reasonOf({ reason }: Pick<ObservationRow, 'reason'>, { language }: Setting): readonly string[] {
  return reason === null ? [] : [reason[language]];
}

function told(text: string, phrases: readonly string[], { t }: Setting): string {
  return t('source.reading', { text }) + phrases.join(t('list.semicolon'));
}
