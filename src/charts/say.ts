// A number of a chart as words: as the report printed it, or reckoned from what it printed.
import { format } from 'd3';
import { writeNumber } from '../numerals/index.ts';
import type { ChartObservation, Language } from './types.ts';

/** English for a bound, by the word the report used; the first that occurs in the number's text. */
const bounds: readonly (readonly [RegExp, string])[] = [
  [/不低于|不少于|至少|以上|上/, 'at least '],
  [/不超过|不高于|不多于|至多|最多|以内/, 'at most '],
  [/不到|不足|以下/, 'under '],
  [/超|逾|突破|过|余|多/, 'more than '],
  [/近/, 'nearly '],
  [/约|左右/, 'about '],
];
const plain = { exact: '', approx: 'about ', at_least: 'at least ', at_most: 'at most ' } as const;

/** English for units that English writes; the rest are measure words, which the label's noun makes needless. */
const units: Readonly<Record<string, string>> = { '%': '%', 个百分点: ' percentage points', 元: ' yuan', 小时: ' hours', 倍: ' times' };

/** Number and unit, to be kept on one line: `近3300万元`, `nearly 33 million yuan`, `717.5万人`, `7.175 million`. */
export function printed({ text, value, upper, unit, bound }: ChartObservation, language: Language): string {
  if (language === 'zh') return /[%％]$/.test(text) ? text : text + unit;
  const word = bound === 'exact' ? '' : (bounds.find(([words]) => words.test(text))?.[1] ?? plain[bound]);
  const range = upper === null ? amount(value, 'en') : `${amount(value, 'en')}–${amount(upper, 'en')}`;
  return word + range + (units[unit] ?? '');
}

/** A number reckoned by us, with its unit: 567000 人 → `56.7万人`, `567,000`. */
export function reckoned(value: number, unit: string, language: Language): string {
  return amount(value, language) + (language === 'zh' ? unit : (units[unit] ?? ''));
}

/** Signed change to a tenth of a per cent, `flat` where nothing changed, about where a number is approximate; a bound or a range gives none. */
export function relative(from: ChartObservation, to: ChartObservation, { language, flat }: { readonly language: Language; readonly flat: string }): string | null {
  if ([from, to].some(isOpen) || from.value === 0) return null;
  const change = to.value === from.value ? flat : format('+.1%')(to.value / from.value - 1);
  return about([from, to], language) + change;
}

/** More than 11万 less 9万 is no number; neither is a difference of ranges. */
export function isOpen({ bound, upper }: ChartObservation): boolean {
  return bound === 'at_least' || bound === 'at_most' || upper !== null;
}

/** What goes before a number reckoned from these: nothing when all are exact. */
export function about(from: readonly ChartObservation[], language: Language): string {
  if (from.every(({ bound }) => bound === 'exact')) return '';
  return language === 'zh' ? '约' : 'about ';
}

/** A small count in words before a noun: `七`, `两`, `seven`; figures from eleven on. */
export function counted(value: number, language: Language): string {
  return (language === 'zh' ? [...'零一两三四五六七八九十'] : english)[value] ?? String(value);
}
const english = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** In 万 and 亿, in millions and thousands; short only where nothing is lost. */
function amount(value: number, language: Language): string {
  const exact = Math.round(value * 1e6) / 1e6; // a difference of decimals has a tail: 0.3 - 0.1
  return language === 'en' && exact >= 1e6 && exact % 1000 === 0 ? millions.format(exact) : writeNumber(exact, language);
}
const millions = new Intl.NumberFormat('en-GB', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 });
