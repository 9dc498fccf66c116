// Amounts that name no number, or one that cannot be told from its print: reported to the editor, never guessed, never
// a row.
import { multiplierPattern } from './multipliers.ts';
import type { Unread } from './types.ts';
import { unitAt } from './units.ts';

interface Row {
  readonly pattern: RegExp;
  readonly needsUnit: boolean;
  /** What is well formed after all. */
  readonly unless?: RegExp;
  readonly reason: Unread['reason'];
}

/** What may stand between digits and a measure word. */
const scale = String.raw`\s?[余多]?(?:${multiplierPattern})?[余多]?\s?`;
/** Digits set apart as a number's are, by three; or a number after a year. */
const grouped = /^(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|(?:19|20)\d\d[, ]\d+(?![, ]?\d))/;

const rows: readonly Row[] = [
  {
    pattern: /(?:好几|数|几)(?:[十百千万亿]+)[余多]?/g,
    needsUnit: true,
    reason: { zh: '没有说出数目', en: 'it names no number' },
  },
  {
    pattern: /[一二两三四五六七八九]?[十百千万]几/g,
    needsUnit: true,
    reason: { zh: '没有说出数目', en: 'it names no number' },
  },
  {
    pattern: /[一二两三四五六七八九十]?[一二两三四五六七八九]{2}[十百千万亿]+[余多]?/g,
    needsUnit: true,
    reason: { zh: '两个数字并列，是约数', en: 'two digits side by side name a rough range' },
  },
  {
    pattern:
      /[一二两三四五六七八九]百[一二三四五六七八九](?![十百千万])|[一二两三四五六七八九]万[一二三四五六七八九](?![十百千万])/g,
    needsUnit: true,
    reason: { zh: '末位省略了单位', en: 'its last place is left unsaid' },
  },
  {
    pattern: /(?<![一二三四五六七八九十\d])(?!百分之|千分之)[一二三四五六七八九十\d]+分之[一二三四五六七八九十\d]+/g,
    needsUnit: false,
    reason: { zh: '是分数', en: 'it is a fraction' },
  },
  {
    pattern: digits(String.raw`\d+(?:\.+\d+)+(?<=\d\.+\d+\.+\d+|\.{2,}\d+)`),
    needsUnit: true,
    reason: { zh: '有不止一个小数点', en: 'it has more than one point' },
  },
  {
    pattern: digits(String.raw`\.\d+`),
    needsUnit: true,
    reason: { zh: '小数点前没有数字', en: 'no digit stands before its point' },
  },
  {
    pattern: digits(String.raw`(?<=\p{sc=Han})\d+(?:\s+\.\s*|\.\s+)\d+`),
    needsUnit: true,
    reason: { zh: '小数点旁有空格', en: 'a space stands at its point' },
  },
  {
    pattern: digits(String.raw`\d+(?:[, ]\d+)+(?:\.\d+)?`),
    needsUnit: true,
    unless: grouped,
    reason: { zh: '数字不是三位一分', en: 'its digits are not parted by three' },
  },
  {
    pattern: digits(String.raw`\d+(?:\.\d+)?(?:${multiplierPattern})\d+(?![\d.]|${multiplierPattern})`),
    needsUnit: true,
    reason: { zh: '末位省略了单位', en: 'its last place is left unsaid' },
  },
];

/** From the first digit on, so that a long run is read once. */
function digits(pattern: string): RegExp {
  return new RegExp(`(?<![\\d.])${pattern}${scale}`, 'gu');
}

/** All such amounts in `text` (already narrow), in order. A duration (数十年) has no unit here and is none of them. */
export function findUnread(text: string): Unread[] {
  return rows
    .flatMap(({ pattern, needsUnit, unless, reason }) =>
      [...text.matchAll(pattern)]
        .filter((match) => unless?.test(match[0]) !== true)
        .filter((match) => !needsUnit || unitAt(text.slice(match.index + match[0].length)) !== null)
        .map((match): Unread => ({ text: match[0], at: [match.index, match.index + match[0].length], reason })),
    )
    .sort((a, b) => a.at[0] - b.at[0]);
}
