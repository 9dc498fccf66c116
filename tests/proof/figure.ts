// Figures of the proof: each is a line of docs/proof.md, written by the run that measured it.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Figure {
  readonly part: string;
  readonly says: string;
}

/** Where the figures of a run are kept until scripts/proof.ts writes them down. */
export const FIGURES = '.cache/proof.jsonl';

/** Notes that `part` (a heading) was measured, in a sentence with its number. */
export function figure(part: string, says: string): void {
  mkdirSync(dirname(FIGURES), { recursive: true });
  appendFileSync(FIGURES, `${JSON.stringify({ part, says } satisfies Figure)}\n`);
}
