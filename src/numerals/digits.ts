// Digits of every width and script a report prints, as rows; and narrowing, which never moves a character.
import { simplify } from '../text/index.ts';

/** [printed, narrow]: one character for one, so that offsets stay. */
const widths: readonly (readonly [string, string])[] = [
  ...Array.from('０１２３４５６７８９', (digit, i) => [digit, String(i)] as const),
  ['．', '.'], // 33．5
  ['％', '%'], // 30％
  ['﹪', '%'],
];

/** Han digits. 两 is 2 before a measure word or a multiplier; 〇, 零 and the circle ○ set for 〇 hold an empty place. */
export const hanDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const narrowed = new Map(widths);

/** `text` with full-width digits, point and percent sign made narrow; as long as it was. */
export function narrow(text: string): string {
  return text.replace(/[０-９．％﹪]/g, (character) => narrowed.get(character) ?? character);
}

/** `text` as the tables are written: narrow, and in simplified characters; as long as it was. */
export function plain(text: string): string {
  return narrow(simplify(text));
}
