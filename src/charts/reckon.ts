// What may be reckoned from the numbers of a chart, and how sure it is.
import { format } from 'd3';
import { bounds } from '../numerals/index.ts';
import type { ChartObservation, Language } from './types.ts';

/** How a change is said: in which language, and `flat` where nothing changed. */
interface Words {
  readonly language: Language;
  readonly flat: string;
}

/** Signed change to a tenth of a per cent, about where a number is approximate; a bound or a range gives none. */
export function relative(from: ChartObservation, to: ChartObservation, { language, flat }: Words): string | null {
  if ([from, to].some(isOpen) || from.value === 0) return null;
  const change = to.value === from.value ? flat : format('+.1%')(to.value / from.value - 1);
  return about([from, to], language) + change;
}

/** More than 11万 less 9万 is no number; neither is a difference of ranges. */
export function isOpen({ bound, upper }: ChartObservation): boolean {
  return bound === 'nearly' || bound === 'at_least' || bound === 'at_most' || upper !== null;
}

/** What goes before a number reckoned from these: nothing when all are exact. */
export function about(from: readonly ChartObservation[], language: Language): string {
  if (from.every(({ bound }) => bound === 'exact')) return '';
  const word = bounds.approx[language];
  return language === 'zh' ? word : `${word} `;
}
