// Accounting: every non-space character of the seed is used once, by a block or as page furniture; none is invented.
import { problem, type Problem } from '../problems/index.ts';
import type { Seed } from '../text/index.ts';
import { printedCharacters } from './seed-places.ts';
import type { Block, Edition, Emendation } from './types.ts';

/**
 * Lays blocks (emendations undone) and furniture back on the seed's lines: every stretch must say what the seed says
 * there, every non-space character must be laid once. One `character-lost` or `character-invented` a line at fault;
 * an edition without problems is reversible, from itself alone.
 */
export function account(
  seed: Seed,
  { blocks, emendations, formeWork }: Pick<Edition, 'blocks' | 'emendations' | 'formeWork'>,
): Problem[] {
  const laid = seed.lines.map((line) => new Uint8Array(line.length));
  const invented = new Set<number>();
  const lay = (line: number, start: number, text: string): void => {
    const row = laid[line - 1];
    if (row === undefined || !seed.lines[line - 1]!.startsWith(text, start)) {
      invented.add(line);
      return;
    }
    for (let i = start; i < start + text.length; i++) if (++row[i]! > 1) invented.add(line);
  };
  const changed = Map.groupBy(emendations, ({ block }) => block);
  for (const block of blocks) {
    const printed = printedText(block, changed.get(block.id) ?? []);
    const places = printedCharacters(block.sources);
    for (const [i, { line, column }] of places.entries()) lay(line, column - 1, printed[i] ?? '');
    if (places.length !== printed.length && block.supplied !== true) invented.add(block.sources[0]?.line ?? 1);
  }
  for (const { line, at, text } of formeWork) lay(line, at[0], text);
  return faults(seed, laid, invented);
}

function faults({ file, lines }: Seed, laid: readonly Uint8Array[], invented: ReadonlySet<number>): Problem[] {
  return lines.flatMap((text, i) => {
    const row = laid[i]!;
    for (let at = 0; at < text.length; at++) {
      if (row[at] === 0 && text[at]!.trim() !== '')
        return [problem('character-lost', { file, line: i + 1, column: at + 1 }, { character: text[at]! })];
    }
    return invented.has(i + 1) ? [problem('character-invented', { file, line: i + 1 })] : [];
  });
}

/**
 * What was printed: the block's text with its emendations undone and its white space, which is set by rule, taken
 * out.
 */
export function printedText(block: Block, emendations: readonly Emendation[]): string {
  let text = '';
  let from = 0;
  for (const { at, sic } of emendations.toSorted((a, b) => a.at[0] - b.at[0])) {
    text += block.text.slice(from, at[0]) + sic;
    from = at[1];
  }
  return (text + block.text.slice(from)).replace(/\s/g, '');
}
