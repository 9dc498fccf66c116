// Overprint: bold faked by printing twice, which a PDF tool reads as every character doubled (关关键键词词一一).
import { isHan } from '../text/index.ts';

/**
 * Offsets of the second strokes in `text`. Three doubled characters in a row are overprint; two are when they are all
 * the line holds, since 方方面面 is a word.
 */
export function overprinted(text: string): number[] {
  if (!/(\S)\s*\1\s*(\S)\s*\2/.test(text)) return []; // two doubled characters in a row: rare, and cheap to see
  const visible = [...text.matchAll(/\S/g)].map(({ 0: character, index }) => ({ character, index }));
  const strokes: number[] = [];
  for (let i = 0; i + 1 < visible.length;) {
    const pairs = doubledFrom(visible, i);
    const whole = i === 0 && pairs * 2 === visible.length;
    const label = pairs === 2 && i + 4 === visible.length && /[一二三四五六七八九十]/.test(visible[i + 2]!.character);
    if (pairs >= 3 || (whole && pairs === 2) || label) {
      for (let k = 0; k < pairs; k++) strokes.push(visible[i + 2 * k + 1]!.index);
      i += pairs * 2;
    } else i += 1;
  }
  return strokes;
}

/**
 * How many doubled characters follow one another from `i`, at least one of them Han (a row of digits may repeat by
 * itself).
 */
function doubledFrom(visible: readonly { character: string }[], i: number): number {
  let pairs = 0;
  let han = 0;
  for (let at = i; at + 1 < visible.length && visible[at]!.character === visible[at + 1]!.character; at += 2) {
    pairs += 1;
    if (isHan(visible[at]!.character)) han += 1;
    if (at >= i + 2 && visible[at]!.character === visible[at - 1]!.character && !/\d/.test(visible[at]!.character))
      return 0; // …… and 哈哈哈哈 are no overprint
  }
  return han * 2 > pairs || (han >= 2 && pairs >= 4) ? pairs : 0;
}
