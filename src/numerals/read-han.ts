// Han numerals to numbers: 三百二十万, 两千三百, 十五. Well-formed ones only: 三四百 and 三万五 are not guessed.
import { hanDigits } from './digits.ts';

const digit = '[一二两三四五六七八九]';
const underTenThousand = new RegExp(
  [
    `^(?:(?<thousands>${digit})千)?`,
    `(?:零?(?<hundreds>${digit})百)?`,
    `(?:(?<gap1>零?)(?<tens>${digit}?)(?<ten>十))?`,
    `(?:(?<gap2>零?)(?<ones>${digit}))?$`,
  ].join(''),
);

/** Digit by digit, as years and shares are set (二○○七, 五○%): told from a rough 三四 by the empty place it holds. */
const byDigit = /^[一二三四五六七八九](?=.*零)[零一二三四五六七八九]+$/;

/**
 * The number that `text` writes in Han numerals, or null where it is none or is written loosely. The empty place may
 * be 零, 〇 or ○. `readHan('三百二十万')` is 3200000, `readHan('五○')` 50.
 */
export function readHan(text: string): number | null {
  const plain = text.replace(/[〇○]/g, '零');
  if (byDigit.test(plain)) return Number(Array.from(plain, (digit) => hanDigits[digit]).join(''));
  return scaled(plain, '亿', 1e8, (part) => scaled(part, '万', 1e4, small));
}

function scaled(text: string, word: string, factor: number, read: (part: string) => number | null): number | null {
  const cut = text.lastIndexOf(word);
  if (cut < 0) return read(text);
  const high = read(text.slice(0, cut));
  const rest = text.slice(cut + 1);
  if (high === null || rest === '') return high === null ? null : high * factor;
  // 三万五 is said for 35,000 and could be read as 30,005.
  if (rest.length === 1) return null;
  const low = read(rest.replace(/^零/, ''));
  return low === null || low >= factor ? null : high * factor + low;
}

function small(text: string): number | null {
  const parts = text === '零' ? {} : underTenThousand.exec(text)?.groups;
  if (!parts || text === '') return null;
  const { thousands, hundreds, tens, ten, gap2, ones } = parts;
  // 二百五 is said for 250: a last digit must follow 十 or 零, or stand alone.
  if (ones && !ten && !gap2 && (thousands ?? hundreds)) return null;
  const of = (han: string | undefined) => hanDigits[han ?? '零'] ?? 0;
  return of(thousands) * 1000 + of(hundreds) * 100 + (ten ? (tens ? of(tens) : 1) * 10 : 0) + of(ones);
}
