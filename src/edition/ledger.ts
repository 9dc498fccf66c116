// The ledger of ids, seeds/REPORT.ids.tsv: id ⇥ seed line:column of a block's, a sentence's or a figure's first character. State, not output.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';

/** `4:2`, or `91:0.1` for what the editor supplied before line 91. */
export type Position = string;

export interface Ledger {
  /** Once frozen an id is never given to another position; before, numbers follow reading order afresh at each run. */
  readonly frozen: boolean;
  readonly ids: ReadonlyMap<Position, BlockId | SentenceId>;
  /** `BLOCK.oK` of figures, by position. */
  readonly figures: ReadonlyMap<Position, FigureId>;
}

export type FigureId = `${string}.o${number}`;

export const emptyLedger: Ledger = { frozen: false, ids: new Map(), figures: new Map() };

const FROZEN = '# frozen';
const ROW = /^((?:title|[ph]\d+)(?:\.[so]\d+)?)\t(\d+:\d+(?:\.\d+)*)$/;

/** Reads a ledger's text. Every line that is no row is an error naming its line. */
export function readLedger(text: string, file: string): Outcome<Ledger> {
  const problems: Problem[] = [];
  const ids = new Map<Position, BlockId | SentenceId>();
  const figures = new Map<string, FigureId>();
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const row = ROW.exec(line);
    if (row === null) problems.push(problem('ledger-row-unread', { file, line: i + 1 }, { text: line.slice(0, 40) }));
    else if (row[1]!.includes('.o')) figures.set(row[2]!, row[1] as FigureId);
    else ids.set(`${row[1]!.includes('.s') ? 's' : 'b'}${row[2]!}`, row[1] as BlockId | SentenceId);
  }
  return { value: { frozen: lines[0]?.startsWith(FROZEN) ?? false, ids, figures }, problems };
}

/** The ledger as text, rows in the order given. */
export function writeLedger(rows: readonly { readonly id: string; readonly position: Position }[], frozen: boolean): string {
  return `${frozen ? `${FROZEN}\n` : ''}${rows.map(({ id, position }) => `${id}\t${position}\n`).join('')}`;
}
