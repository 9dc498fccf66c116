// The ledger of ids, seeds/REPORT.ids.tsv: id ⇥ seed line:column of a block's, a sentence's or a figure's first
// character. State, not output.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { readPosition, type Position } from './position.ts';

export interface Ledger {
  /** Once frozen an id is never given to another position; before, numbers follow reading order afresh at each run. */
  readonly frozen: boolean;
  readonly blocks: ReadonlyMap<Position, BlockId>;
  readonly sentences: ReadonlyMap<Position, SentenceId>;
  /** `BLOCK.oK` of figures, by position. */
  readonly figures: ReadonlyMap<Position, FigureId>;
}

export type FigureId = `${string}.o${number}`;

export const emptyLedger: Ledger = { frozen: false, blocks: new Map(), sentences: new Map(), figures: new Map() };

const FROZEN = '# frozen';
const ROW = /^(?<id>(?:title|[ph]\d+)(?:\.(?<kind>[so])\d+)?)\t(?<position>.+)$/;

/** Reads a ledger's text. Every line that is no row is an error naming its line. */
export function readLedger(text: string, file: string): Outcome<Ledger> {
  const problems: Problem[] = [];
  const blocks = new Map<Position, BlockId>();
  const sentences = new Map<Position, SentenceId>();
  const figures = new Map<Position, FigureId>();
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const { id, kind, position: written = '' } = ROW.exec(line)?.groups ?? {};
    const position = readPosition(written)?.position;
    if (position === undefined)
      problems.push(problem('ledger-row-unread', { file, line: i + 1 }, { text: line.slice(0, 40) }));
    else if (kind === 'o') figures.set(position, id as FigureId);
    else if (kind === 's') sentences.set(position, id as SentenceId);
    else blocks.set(position, id as BlockId);
  }
  return { value: { frozen: lines[0]?.startsWith(FROZEN) ?? false, blocks, sentences, figures }, problems };
}

/** The ledger as text, rows in the order given. */
export function writeLedger(
  rows: readonly { readonly id: string; readonly position: Position }[],
  frozen: boolean,
): string {
  return `${frozen ? `${FROZEN}\n` : ''}${rows.map(({ id, position }) => `${id}\t${position}\n`).join('')}`;
}
