// What is said of one observation: what it counts, what kind of number it is, when, and which charts draw it.
import type { Measure } from '../../codelists/index.ts';
import type { Language } from '../../language/index.ts';
import type { ObservationRow, Publication } from '../../publication/index.ts';
import { periodWords, type PeriodKeys, type Say } from '../../wording/index.ts';
import { linkShowing, type ChartLink } from '../chart/key-showing.ts';

export type MeasureKeys = `measures.${Measure}` | `data.${'target' | 'rise' | 'fall'}`;
export type WhenKeys = PeriodKeys | 'data.noPeriod';

/** A text and the language it is in, where it may be another than the page's. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}
/** A clause in the page's language, the other beneath; in Chinese alone until it has an English. */
export interface Clause extends Said {
  readonly beneath: Said | null;
}

/** A target; a rise or a fall; else whether it stands at a date, happened in a period, was added up, or is a rate. */
export function measureWords(
  { kind, change, measure }: Pick<ObservationRow, 'kind' | 'change' | 'measure'>,
  t: Say<MeasureKeys>,
): string {
  if (kind === 'target') return t('data.target');
  return change === null ? t(`measures.${measure}`) : t(`data.${change}`);
}

export function whenWords({ period }: Pick<ObservationRow, 'period'>, t: Say<WhenKeys>): string {
  return period === null ? t('data.noPeriod') : periodWords(period, t);
}

/** What the text calls it; in Chinese until there is an English. */
export function labelWords({ label }: Pick<ObservationRow, 'label'>, language: Language): Said {
  const own = label[language];
  return own === null ? { text: label.zh, language: 'zh' } : { text: own, language };
}

export function clauseWords(row: Pick<ObservationRow, 'quote' | 'quote_en'>, language: Language): Clause {
  const zh: Said = { text: row.quote, language: 'zh' };
  if (row.quote_en === null) return { ...zh, beneath: null };
  const en: Said = { text: row.quote_en, language: 'en' };
  return language === 'zh' ? { ...zh, beneath: en } : { ...en, beneath: zh };
}

/** Every chart that draws it or reckons with it, at the key that shows it. */
export function chartLinks(
  { id }: Pick<ObservationRow, 'id'>,
  { chartsOf }: Pick<Publication, 'chartsOf'>,
  language: Language,
): readonly ChartLink[] {
  return (chartsOf.get(id) ?? []).map((figure) => linkShowing(figure, id, language));
}
