// What may be reckoned from the numbers of a chart, and how sure it is.
import { format } from 'd3';
import { bounds } from '../numerals/index.ts';
import { agreedPercent, directionOf, timesOf } from './claims.ts';
import type { Language, Quantity } from './types.ts';

/** How a change is said: `flat` where nothing changed, `rounding` where rounding in print may hide which way. */
interface Words {
  readonly language: Language;
  readonly flat: string;
  readonly rounding: string;
}

/**
 * Signed change in per cent, to a tenth where rounding in print allows it, else whole, else from and to (`+8–9%`);
 * about where a number is approximate; `rounding` where it may have been a rise or a fall. A bound or a range gives
 * none.
 */
export function relative(from: Quantity, to: Quantity, { language, flat, rounding }: Words) {
  const times = timesOf(from, to);
  if ([from, to].some(isOpen) || times === null) return null;
  if (times.low === 1 && times.high === 1) return flat;
  const share = { low: times.low - 1, high: times.high - 1 };
  if (directionOf(share) === null) return rounding;
  const agreed = agreedPercent(share);
  const said =
    agreed === null
      ? `${format('+.0%')(nearer(share))}–${format('.0%')(Math.abs(farther(share)))}`.replace('%–', '–')
      : format(`+.${agreed.digits}%`)(agreed.percent / 100);
  return (isAbout(from) || isAbout(to) ? aboutWord(language) : '') + said;
}

/** More than 11万 less 9万 is no number; neither is a difference of ranges, nor of what is just under. */
export function isOpen({ bound, upper }: Quantity): boolean {
  return bound === 'nearly' || bound === 'at_least' || bound === 'at_most' || upper !== null;
}

/** What goes before a number reckoned from these: nothing when each is known to the last digit. */
export function about(from: readonly Quantity[], language: Language): string {
  return from.every(({ bound, low, high }) => bound === 'exact' && low === high) ? '' : aboutWord(language);
}

/** Whether the report itself says about. */
export function isAbout({ bound }: Pick<Quantity, 'bound'>): boolean {
  return bound === 'approx';
}

export function aboutWord(language: Language): string {
  const word = bounds.approx[language];
  return language === 'zh' ? word : `${word} `;
}

function nearer({ low, high }: { readonly low: number; readonly high: number }): number {
  return Math.abs(low) < Math.abs(high) ? low : high;
}

function farther({ low, high }: { readonly low: number; readonly high: number }): number {
  return Math.abs(low) < Math.abs(high) ? high : low;
}
