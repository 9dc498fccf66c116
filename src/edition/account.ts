// Accounting: every non-space character of the seed is used once, by a block or as page furniture; none is invented.
import { problem, type Problem } from '../problems/index.ts';
import type { Seed } from '../text/index.ts';
import type { Block, Edition, Emendation } from './types.ts';

/**
 * Rebuilds the seed's non-space characters from blocks, emendations and furniture alone and compares them with the seed:
 * one `character-lost` or `character-invented` a line at fault. An edition without problems is reversible.
 */
export function account(seed: Seed, edition: Pick<Edition, 'blocks' | 'emendations' | 'formeWork'>): Problem[] {
  const rebuilt = seed.lines.map((line) => new Array<string>(line.length).fill(''));
  const clash = new Set<number>();
  const put = (line: number, start: number, text: string): void => {
    for (let i = 0; i < text.length; i++) {
      const row = rebuilt[line - 1];
      if (row === undefined || row[start + i] !== '') clash.add(line);
      else row[start + i] = text[i]!;
    }
  };
  for (const block of edition.blocks) {
    const printed = printedText(block, edition.emendations.filter((emendation) => emendation.block === block.id));
    let at = 0;
    for (const { line, at: [start, end] } of block.sources) {
      put(line, start, printed.slice(at, at + end - start));
      at += end - start;
    }
    if (at !== printed.length && block.supplied !== true) clash.add(block.sources[0]?.line ?? 1);
  }
  for (const { line, at, text } of edition.formeWork) put(line, at[0], text);
  return seed.lines.flatMap((line, i) => {
    const place = { file: seed.file, line: i + 1 };
    const wrong = [...line].findIndex((_, at) => line[at]!.trim() !== '' && rebuilt[i]![at] !== line[at]);
    if (wrong !== -1) return [problem('character-lost', { ...place, column: wrong + 1 }, { character: line[wrong]! })];
    return clash.has(i + 1) ? [problem('character-invented', place)] : [];
  });
}

/** What was printed: the block's text with its emendations undone and its white space, which is set by rule, taken out. */
export function printedText(block: Block, emendations: readonly Emendation[]): string {
  let text = '';
  let from = 0;
  for (const { at, sic } of [...emendations].sort((a, b) => a.at[0] - b.at[0])) {
    text += block.text.slice(from, at[0]) + sic;
    from = at[1];
  }
  return (text + block.text.slice(from)).replace(/\s/g, '');
}
