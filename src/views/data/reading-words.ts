// What the editor read otherwise than the rules, in words: `指标：帮扶资金（机器：无）`.
import type { Language } from '../../language/index.ts';
import type { ObservationRow, Publication } from '../../publication/index.ts';
import { periodWords, type PeriodKeys, type Say } from '../../wording/index.ts';

type Was = NonNullable<ObservationRow['was']>;
export type ReadingKeys =
  PeriodKeys | `data.${'none' | 'cumulative' | 'within' | 'target' | 'figure' | 'readAs'}` | `data.fields.${keyof Was}`;
type Known = Pick<Publication, 'indicators' | 'districts'>;
interface Voice {
  readonly t: Say<ReadingKeys>;
  readonly language: Language;
}

/**
 * Of a row that the editor read: one phrase a field that differs; none where he made the figure or agrees with the
 * rules.
 */
export function readingWords(row: ObservationRow, known: Known, voice: Voice): readonly string[] {
  const all = Object.keys(row.was ?? {}) as (keyof Was)[];
  // A label that only follows the indicator is not told twice.
  const fields = all.filter((field) => field !== 'label' || !all.includes('indicator'));
  return fields.map((field) =>
    voice.t('data.readAs', {
      field: voice.t(`data.fields.${field}`),
      now: named(field, row[field], known, voice),
      was: named(field, row.was?.[field], known, voice),
    }),
  );
}

/** A field's value as a reader knows it. */
function named(field: keyof Was, value: unknown, { indicators, districts }: Known, { t, language }: Voice): string {
  if (value === null || value === '') return t('data.none');
  switch (field) {
    case 'indicator':
    case 'also':
      return indicators.get(String(value))?.[language] ?? String(value);
    case 'district':
      return districts.get(String(value))?.[language] ?? String(value);
    case 'period':
      return periodWords(String(value), t);
    case 'measure':
      return value === 'flow' ? t('data.within') : t('data.cumulative');
    case 'kind':
      return value === 'target' ? t('data.target') : t('data.figure');
    case 'label':
      return labelIn(value as ObservationRow['label'], language);
    default:
      return String(value);
  }
}

function labelIn(label: ObservationRow['label'], language: Language): string {
  return label[language] ?? label.zh;
}
