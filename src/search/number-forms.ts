// A number as a text may write it otherwise: 21.8万 is 218000, 218,000, 二十一万八千; 99% is 百分之九十九.
import type { Language } from '../language/index.ts';
import { hanDigits, multiplyBy, readHan, readWords, writeHan, writeNumber, writtenInWords } from '../numerals/index.ts';
import type { Span } from './excerpt.ts';

/** A number that stands in a query. */
export interface NumberAsked {
  readonly at: Span;
  readonly value: number;
  readonly isPercent: boolean;
}

const HAN = '[零〇一二两三四五六七八九十百千万亿]';
const DIGITS = String.raw`\d[\d,]*(?:\.\d+)?`;
const chinese = new RegExp(
  String.raw`百分之(?:${HAN}+(?:点${HAN}+)?|${DIGITS})|${DIGITS}\s?[十百千]?[万亿]?(?:${DIGITS}万)?\s?%?|${HAN}{2,}`,
  'g',
);
const SCALE = '(?:thousand|million|billion)';
const english = new RegExp(
  String.raw`${DIGITS}(?: ?${SCALE})?(?: ?(?:%|per ?cent\b))?|\b${writtenInWords}\b(?: per ?cent\b)?`,
  'g',
);

/**
 * The numbers of `asked`, a query in its comparable form, as either language writes them; a lone digit or Han numeral
 * is none, nor one that does not read.
 */
export function numbersAsked(asked: string): readonly NumberAsked[] {
  const found = [...reading(asked, chinese, 'zh'), ...reading(asked, english, 'en')];
  // the longer reading of one place: 1.7 million is not 1.7
  return found
    .filter((one) => !found.some((other) => other !== one && covers(other.at, one.at) && !covers(one.at, other.at)))
    .filter((one, i, all) => all.findIndex(({ at }) => at[0] === one.at[0]) === i)
    .sort((a, b) => a.at[0] - b.at[0]);
}

/** How texts of `language` may write the number, the usual way first. */
export function numberForms(
  { value, isPercent }: Pick<NumberAsked, 'value' | 'isPercent'>,
  language: Language,
): string[] {
  const digits = plain(value);
  const grouped = writeNumber(value, 'en');
  if (language === 'en') {
    const percent = isPercent ? [`${digits}%`, `${digits} per cent`, `${digits} percent`] : [grouped, digits];
    return [...new Set([...percent, ...(isPercent ? [] : scaled(value, ENGLISH, ' '))])];
  }
  if (isPercent) return [`${digits}%`, ...han(value).map((words) => `百分之${words}`), ...tenths(value)];
  return [...new Set([...scaled(value, CHINESE, ''), digits, grouped, ...han(value)])];
}

const CHINESE = [
  [1e8, '亿'],
  [1e4, '万'],
] as const;
const ENGLISH = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

/** With each word of scale before which at most four decimals stand: 330000000 is 3.3亿 and 33000万. */
function scaled(value: number, scales: readonly (readonly [number, string])[], between: string): string[] {
  return scales.flatMap(([size, word]) => {
    const part = plain(Number((value / size).toPrecision(12)));
    return value >= size && (part.split('.')[1] ?? '').length <= 4 ? [part + between + word] : [];
  });
}

function han(value: number): string[] {
  const written = writeHan(value);
  // 二千 and 两千 are both written
  return written === null ? [] : [...new Set([written, written.replace(/二(?=[千万亿])/g, '两')])];
}

/** 90% is 九成, 95% 九成五. */
function tenths(value: number): string[] {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return Number.isInteger(value) && tens > 0 && tens < 10
    ? [`${writeHan(tens) ?? ''}成${ones === 0 ? '' : (writeHan(ones) ?? '')}`]
    : [];
}

function plain(value: number): string {
  return value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 12 });
}

function reading(asked: string, pattern: RegExp, language: Language): NumberAsked[] {
  return [...asked.matchAll(pattern)].flatMap((match) => {
    const text = match[0].trimEnd();
    const isPercent = /%|百分之|per ?cent/.test(text);
    const bare = text.replace(/\s?%|\s?per ?cent/g, '').trim();
    const value = language === 'zh' ? chineseValue(bare) : englishValue(bare);
    const isLone = /^(?:\d|[a-z]+)$/.test(bare);
    return value === null || Number.isNaN(value) || isLone
      ? []
      : [{ at: [match.index, match.index + text.length] as const, value, isPercent }];
  });
}

/** The text is a number and nothing else, so the grammar of numerals in running text, which is large, is not asked. */
function chineseValue(text: string): number | null {
  const number = text.replace(/^百分之/, '');
  if (/\d/.test(number)) return arabicValue(number);
  const [whole = '', decimals] = number.split('点');
  const value = readHan(whole);
  if (value === null || decimals === undefined) return value;
  return Number(`${value}.${Array.from(decimals, (digit) => hanDigits[digit] ?? '').join('')}`);
}

/** 21.8万, 1亿2000万: by parts. */
function arabicValue(text: string): number | null {
  const parts = [...text.matchAll(/([\d,]+(?:\.\d+)?)\s?([十百千]?[万亿])?/g)];
  return parts.length === 0
    ? null
    : parts.reduce((sum, [, digits = '', word = '']) => sum + multiplyBy(Number(digits.replaceAll(',', '')), word), 0);
}

function englishValue(text: string): number | null {
  const [, digits, scale] = /^([\d,.]+)(?: ?([a-z]+))?$/.exec(text) ?? [];
  if (digits === undefined) return readWords(text);
  const size = ENGLISH.find(([, word]) => word === scale)?.[0] ?? 1;
  return Number((Number(digits.replaceAll(',', '')) * size).toPrecision(12));
}

function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
