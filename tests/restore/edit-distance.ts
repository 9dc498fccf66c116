// Levenshtein's distance, banded (Ukkonen 1985): near texts cost length × distance, not length².

/** The fewest insertions, deletions and replacements of UTF-16 units that make `b` of `a`. `editDistance('工会', '总工会')` is 1. */
export function editDistance(a: string, b: string): number {
  const [x, y] = trimmed(a, b);
  if (x.length === 0 || y.length === 0) return x.length + y.length;
  for (let band = Math.max(32, Math.abs(x.length - y.length)); ; band *= 2) {
    const found = withinBand(x, y, band);
    if (found <= band) return found;
  }
}

/** The distance where it is at most `band`; else any number above `band`. */
function withinBand(a: string, b: string, band: number): number {
  const far = band + 1;
  let above = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  let row = new Array<number>(b.length + 1).fill(far);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - band);
    const to = Math.min(b.length, i + band);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    for (let j = from; j <= to; j++) {
      const changed = (above[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1, far);
    }
    if (to < b.length) row[to + 1] = far;
    [above, row] = [row, above];
  }
  return above[b.length] as number;
}

/** Without what both begin and end with. */
function trimmed(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
