// A text's lines as the model of roles sees them: for learning, and for looking at what it saw.
import type { Seed } from '../text/index.ts';
import { prepare } from './prepare.ts';
import { readingOrder } from './reading-order.ts';
import { askLines } from './roles/tell-roles.ts';

export interface AskedLine {
  readonly line: number;
  /** Its text without white space, marks and markup taken out. */
  readonly visible: string;
  /** `question=answer`. */
  readonly features: readonly string[];
}

export function askText(seed: Seed): AskedLine[] {
  const laid = readingOrder(seed, undefined, '').value;
  const strips = prepare(seed, laid, new Map());
  return askLines(strips, laid.rows).map(({ strip, features }) => ({
    line: strip.strip.line,
    visible: strip.visible,
    features,
  }));
}
