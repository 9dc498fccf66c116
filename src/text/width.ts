// Width by rule: punctuation beside Han is full-width, digits, Latin letters and % are half-width (clreq 3.1; GB/T
// 15834).
import { isHan } from './characters.ts';

/**
 * Half-width punctuation → its full-width twin. No full stop: `.` stands in numbers and list numbers, 。 is another
 * sign.
 */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const CHINESE_SIGN = /[，。；：？！、“”‘’（）《》〈〉「」『』【】—…]/;
/** Full-width digits, letters and %, which Unicode sets 0xFEE0 above their half-width twins. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％]/;

/**
 * The character that should stand for `character` between its visible neighbours, or null when it is right as it is.
 * `widthOf(',', '来', '东')` → `，`; between two digits (12,351) nothing changes.
 */
export function widthOf(character: string, before: string | undefined, after: string | undefined): string | null {
  const code = character.charCodeAt(0);
  if (code > 0x3f && code < 0xff00) return null; // Han and letters: nearly every call
  if (WIDE.test(character)) return String.fromCharCode(code - 0xfee0);
  const full = FULL[character];
  if (full === undefined) return null;
  if (isDigit(before) && isDigit(after)) return null;
  return isChinese(before) || isChinese(after) ? full : null;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/.test(character);
}

function isChinese(character: string | undefined): boolean {
  return isHan(character) || (character !== undefined && CHINESE_SIGN.test(character));
}
