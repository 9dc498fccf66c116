// Numbers in Han numerals, the inverse of reading them: 218000 is 二十一万八千.

const digits = '零一二三四五六七八九';
const places = ['', '十', '百', '千'];
const groups = ['', '万', '亿'];

/**
 * `value` in Han numerals, 二 for 2 everywhere; decimals after 点; null from a million million on, where three groups
 * do not suffice. `writeHan(218000)` is `二十一万八千`, `writeHan(94.8)` `九十四点八`; `readHan` reads whole ones back.
 */
export function writeHan(value: number): string | null {
  if (value < 0 || value >= 1e12) return null;
  const [whole = '0', decimals] = value
    .toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 6 })
    .split('.');
  const point = decimals === undefined ? '' : `点${Array.from(decimals, (digit) => digits[Number(digit)]).join('')}`;
  return written(whole) + point;
}

function written(whole: string): string {
  if (Number(whole) === 0) return '零';
  const padded = whole.padStart(12, '0');
  const parts = [8, 4, 0]
    .map((start, i) => ({ four: padded.slice(start, start + 4), word: groups[i] ?? '' }))
    .reverse();
  const all = parts.map(({ four, word }) => (Number(four) === 0 ? '零' : group(four) + word)).join('');
  return all
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
    .replace(/^一十/, '十');
}

/** Four digits, an empty place before the last ones as 零. */
function group(four: string): string {
  const said = Array.from(four, (digit, i) =>
    digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${places[3 - i] ?? ''}`,
  );
  return said.join('').replace(/零+/g, '零').replace(/零$/, '');
}
