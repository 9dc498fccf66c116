// The place of the last digit that is printed: 21.8万 is told to the thousand. By it a reader knows how far a number was
// rounded.
import { plain } from './digits.ts';
import { multiplierPattern, powerOf } from './multipliers.ts';
import { readAmount } from './read-amount.ts';
import type { Numeral } from './types.ts';

type Printed = Pick<Numeral, 'text' | 'value'> & { readonly unit: string };

/** Numbers in these units are told rounded, whole or not; others are counts unless a decimal or a multiplier stands. */
const SHARES: ReadonlySet<string> = new Set(['%', '‰', '个百分点']);

const arabic = new RegExp(
  String.raw`\d[\d,，]*(?:\.(?<decimals>\d+))?\s?[余多]?\s?(?<word>${multiplierPattern})?(?!.*\d)`,
);
/** Places within 万 of a Han numeral, as powers of ten. */
const hanPlaces: Readonly<Record<string, number>> = { 千: 3, 百: 2, 十: 1 };

/**
 * The power of ten at which the last printed digit stands, where the number was rounded there; null for a count that
 * is written out. `lastDigit({ text: '97.64%', value: 97.64, unit: '%' })` is -2, of `2213` null.
 */
export function lastDigit({ text, value, unit }: Printed): number | null {
  const written = plain(text);
  if (/\d/.test(written)) return ofDigits(written, { value, unit });
  if (/成/.test(written)) return /成[一二三四五六七八九半]/.test(written) ? 0 : 1;
  if (SHARES.has(unit)) return -(/点(?<decimals>[零〇○一二三四五六七八九]+)/.exec(written)?.[1]?.length ?? 0);
  return ofHan(written);
}

function ofDigits(written: string, { value, unit }: Omit<Printed, 'text'>): number | null {
  const { decimals = '', word = '' } = arabic.exec(written)?.groups ?? {};
  const power = (powerOf.get(word) ?? 0) + scaleOf(written, value) - decimals.length;
  return word !== '' || power !== 0 || SHARES.has(unit) ? power : null;
}

/** In a column headed 万元 the multiplier stands over the digits, not beside them. */
function scaleOf(written: string, value: number): number {
  const read = readAmount(written);
  const scale = read === null || read === 0 || value === 0 ? 0 : Math.log10(value / read);
  return Number.isInteger(scale) ? scale : 0;
}

/** 二十一万八千 is told to the thousand; 三百二十万 to 万; 一万二千三百四十五 is written out, as is whatever has no 万. */
function ofHan(written: string): number | null {
  const large = /^.*[万亿]/.exec(written)?.[0];
  if (large === undefined) return null;
  const after = written.slice(large.length).replace(/[余多]/g, '');
  const decimals = /点(?<decimals>[零〇一二三四五六七八九]+)[万亿]$/.exec(large)?.[1]?.length ?? 0;
  if (after === '') return (powerOf.get(large.at(-1)!) ?? 0) - decimals;
  return hanPlaces[after.at(-1)!] ?? null;
}
