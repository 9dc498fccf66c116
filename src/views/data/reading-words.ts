// What the editor read otherwise than the rules, in words: `指标：帮扶资金（机器：无）`.
import type { Measure } from '../../codelists/index.ts';
import type { Language } from '../../language/index.ts';
import type { ObservationRow, Publication } from '../../publication/index.ts';
import { periodWords, type PeriodKeys, type Say } from '../../wording/index.ts';

type Was = NonNullable<ObservationRow['was']>;
export type ReadingKeys =
  PeriodKeys | `measures.${Measure}` | `data.${'none' | 'target' | 'figure' | 'readAs'}` | `data.fields.${keyof Was}`;
type Known = Pick<Publication, 'indicators' | 'districts' | 'units'>;
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
  return all
    .filter((field) => !NAMES.has(field))
    .map((field) =>
      voice.t('data.readAs', {
        field: voice.t(`data.fields.${field}`),
        now: named(field, row[field], known, voice),
        was: named(field, row.was?.[field], known, voice),
      }),
    );
}

/** What a number is called and which others it belongs to is the editor's to say: no correction of a reading. */
const NAMES: ReadonlySet<keyof Was> = new Set(['label', 'repeats', 'partOf']);

/** A field's value as a reader knows it. */
function named(field: keyof Was, value: unknown, known: Known, { t, language }: Voice): string {
  const { indicators, districts, units } = known;
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
      return t(`measures.${value as Measure}`);
    case 'unitId':
    case 'per':
      return unitName(String(value), units, language);
    case 'kind':
      return value === 'target' ? t('data.target') : t('data.figure');
    default:
      return String(value);
  }
}

function unitName(id: string, units: Known['units'], language: Language): string {
  const unit = units.get(id);
  return unit === undefined ? id : language === 'zh' ? unit.zh : unit.en.other;
}
