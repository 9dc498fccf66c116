// Multipliers: words that scale the digits before them. Longest first, since 百万 is not 百.

/** [word, power of ten]. */
export const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3], // 5千余人
  ['百', 2],
];

/** What stands after the word where both are a unit: 3百分点 is no 300, 3千米 is as it is printed. */
const unless: Readonly<Record<string, string>> = { 百: '分', 千: '米' };

export const powerOf: ReadonlyMap<string, number> = new Map(multipliers);
export const multiplierPattern = multipliers
  .map(([word]) => (unless[word] === undefined ? word : `${word}(?!${unless[word]})`))
  .join('|');
