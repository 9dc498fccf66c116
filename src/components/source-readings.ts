// What the editor says of figures, by the line of the seed on which each begins, in words.
import type { Language, Words } from '../i18n/index.ts';
import type { Publication, RecordedEdition } from '../publication/index.ts';
import { readingWords } from './reading-words.ts';

/** `“103万”：口径作累计（机器作当期）；…`, and numbers that are no figures. */
export function sourceReadings({ header, struck }: Pick<RecordedEdition, 'header' | 'struck'>, publication: Publication, { t, language }: { t: Words; language: Language }): ReadonlyMap<number, readonly string[]> {
  const rows = publication.observations.filter(({ report, resp }) => report === header.id && resp === 'editor');
  const told = [
    ...rows.map((row) => ({ line: row.line, words: [t('source.reading', { text: row.text }), [...(row.was === null ? [t('source.madeFigure')] : readingWords(row, publication, { t, language })), ...(row.reason === null ? [] : [row.reason[language]])].join(t('list.semicolon'))].join('') })),
    ...struck.map(({ line, text, reason }) => ({ line, words: t('source.reading', { text }) + [t('source.noFigure'), ...(reason === null ? [] : [reason[language]])].join(t('list.semicolon')) })),
  ];
  return new Map([...Map.groupBy(told, ({ line }) => line)].map(([line, all]) => [line, all.map(({ words }) => words)]));
}
