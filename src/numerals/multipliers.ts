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

export const powerOf: ReadonlyMap<string, number> = new Map(multipliers);
export const multiplierPattern = multipliers.map(([word]) => word).join('|');
