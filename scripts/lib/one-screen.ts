// One screen of text: what an editor sees without scrolling, whatever there is to tell.

const ROWS = 24;

/**
 * `opening` and `closing` whole, and between them as many of `list` as fit; `more(n)` tells how many are left out.
 * Rows are counted as wrapped.
 */
export function oneScreen({
  opening,
  list,
  closing,
  more,
  columns = process.stdout.columns ?? 120,
}: {
  readonly opening: readonly string[];
  readonly list: readonly string[];
  readonly closing: readonly string[];
  readonly more: (left: number) => string;
  readonly columns?: number;
}): string {
  const rows = (line: string): number => Math.max(1, Math.ceil(width(line) / columns));
  let free = ROWS - [...opening, ...closing].reduce((sum, line) => sum + rows(line), 0);
  const shown: string[] = [];
  for (const [i, line] of list.entries()) {
    // The line that tells of the rest needs its own row.
    if (rows(line) + (i < list.length - 1 ? 1 : 0) > free) break;
    shown.push(line);
    free -= rows(line);
  }
  const left = list.length - shown.length;
  return [...opening, ...shown, ...(left > 0 ? [more(left)] : []), ...closing].join('\n');
}

/** Columns on a terminal: Han characters and full-width marks take two. */
function width(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u2e80-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}“”‘’…—]/u.test(character) ? 2 : 1),
    0,
  );
}
