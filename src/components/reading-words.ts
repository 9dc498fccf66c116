// What the editor read otherwise than the rules, in words: `指标：帮扶资金（机器：无）`.
import type { Language, Words } from '../i18n/index.ts';
import type { ObservationRow, Publication } from '../publication/index.ts';
import { periodWords } from './period-words.ts';

type Was = NonNullable<ObservationRow['was']>;

/** Of a row that the editor read: one phrase a field that differs; none where he made the figure or agrees with the rules. */
export function readingWords(row: ObservationRow, publication: Publication, { t, language }: { t: Words; language: Language }): readonly string[] {
  const named = (field: keyof Was, value: unknown): string => {
    if (value === null || value === '') return t('data.none');
    if (field === 'indicator' || field === 'also') return publication.indicators.get(String(value))?.[language] ?? String(value);
    if (field === 'district') return publication.districts.get(String(value))?.[language] ?? String(value);
    if (field === 'period') return periodWords(String(value), t);
    if (field === 'cumulative') return value === true ? t('data.cumulative') : t('data.within');
    if (field === 'kind') return value === 'target' ? t('data.target') : t('data.figure');
    if (field === 'label') return (value as ObservationRow['label'])[language] ?? (value as ObservationRow['label']).zh;
    return String(value);
  };
  // A label that only follows the indicator is not told twice.
  const fields = (Object.keys(row.was ?? {}) as (keyof Was)[]).filter((field, _, all) => field !== 'label' || !all.includes('indicator'));
  return fields.map((field) => t('data.readAs', { field: t(`data.fields.${field}`), now: named(field, row[field]), was: named(field, row.was?.[field]) }));
}
