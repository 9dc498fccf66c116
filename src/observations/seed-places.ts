// Where in the seed the characters of a block were printed.
import type { Block, Emendation } from '../edition/index.ts';
import { lastAt } from './last-at.ts';

/** 1-based, as in the ledger of ids. */
export interface SeedPlace { readonly line: number; readonly column: number }

/**
 * For one block, a function from an offset in its text to where that character stands in the seed. What was emended counts as long as
 * it was printed; white space was not printed. Null for a block that the editor supplied: it stands in no line.
 */
export function seedPlaces({ text, sources }: Block, emendations: readonly Emendation[]): (at: number) => SeedPlace | null {
  const printed = new Int32Array(text.length + 1);
  for (const { at: [, end], sic, corr } of emendations) printed[end] = (printed[end] ?? 0) + visible(sic) - visible(corr);
  for (let i = 0; i < text.length; i++) printed[i + 1] = (printed[i + 1] ?? 0) + (printed[i] ?? 0) + (/\s/.test(text[i] ?? '') ? 0 : 1);
  let sum = 0;
  const starts = sources.map(({ line, at: [start, end] }) => { sum += end - start; return { line, column: start + 1, start: sum - (end - start) }; });
  return (at) => {
    const count = printed[at] ?? 0;
    const source = lastAt(starts, count, ({ start }) => start);
    return source === undefined ? null : { line: source.line, column: source.column + count - source.start };
  };
}

function visible(text: string): number {
  return text.replace(/\s/g, '').length;
}
