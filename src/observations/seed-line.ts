// Where in the seed the characters of a block were printed.
import type { Block, Emendation } from '../edition/index.ts';
import { lastAt } from './last-at.ts';

/**
 * For one block, a function from an offset in its text to the 1-based line of the seed on which that character stands. What was emended
 * counts as long as it was printed; white space was not printed. Of a block that the editor supplied every character stands at line 1.
 */
export function seedLines({ text, sources }: Block, emendations: readonly Emendation[]): (at: number) => number {
  const printed = new Int32Array(text.length + 1);
  for (const { at: [, end], sic, corr } of emendations) printed[end] = (printed[end] ?? 0) + visible(sic) - visible(corr);
  for (let i = 0; i < text.length; i++) printed[i + 1] = (printed[i + 1] ?? 0) + (printed[i] ?? 0) + (/\s/.test(text[i] ?? '') ? 0 : 1);
  let sum = 0;
  const starts = sources.map(({ line, at: [start, end] }) => { sum += end - start; return { line, start: sum - (end - start) }; });
  return (at) => lastAt(starts, printed[at] ?? 0, ({ start }) => start)?.line ?? 1;
}

function visible(text: string): number {
  return text.replace(/\s/g, '').length;
}
