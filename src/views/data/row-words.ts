// What is said of one observation: what it counts, on what basis, when, and which charts draw it.
import { findingText } from '../../charts/index.ts';
import type { Language } from '../../language/index.ts';
import { addresses, type ObservationRow, type Publication } from '../../publication/index.ts';
import { periodWords, type PeriodKeys, type Say } from '../../wording/index.ts';

export type BasisKeys = `data.${'target' | 'rise' | 'fall' | 'cumulative' | 'within'}`;
export type WhenKeys = PeriodKeys | 'data.noPeriod';

/** A text and the language it is in, where it may be another than the page's. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}
export interface ChartLink {
  readonly address: string;
  readonly finding: string;
}

/** A target, the size of a change, a total to date, or a count within the period. */
export function basisWords(
  { kind, change, measure }: Pick<ObservationRow, 'kind' | 'change' | 'measure'>,
  t: Say<BasisKeys>,
): string {
  if (kind === 'target') return t('data.target');
  if (change !== null) return t(`data.${change}`);
  return measure === 'flow' ? t('data.within') : t('data.cumulative');
}

export function whenWords({ period }: Pick<ObservationRow, 'period'>, t: Say<WhenKeys>): string {
  return period === null ? t('data.noPeriod') : periodWords(period, t);
}

/** What the text calls it; in Chinese until there is an English. */
export function labelWords({ label }: Pick<ObservationRow, 'label'>, language: Language): Said {
  const own = label[language];
  return own === null ? { text: label.zh, language: 'zh' } : { text: own, language };
}

export function chartLinks(
  { id }: Pick<ObservationRow, 'id'>,
  { chartsOf }: Pick<Publication, 'chartsOf'>,
  language: Language,
): readonly ChartLink[] {
  return (chartsOf.get(id) ?? []).map(({ chart, finding }) => ({
    address: addresses.chart(language, chart.id),
    finding: findingText(finding[language]),
  }));
}
