// What comes of a slot: its words, or why it is refused.
import type { ProblemCode } from '../problems/index.ts';
import { isPoint } from './asked.ts';
import type { Datum } from './types.ts';

export type Refusal = readonly [code: ProblemCode, says: string];
/** `number`: not to be broken. */
export type Filled = { readonly text: string; readonly number: boolean } | Refusal;

export function number(text: string): Filled {
  return { text, number: true };
}

export function plain(text: string): Filled {
  return { text, number: false };
}

/** It found no number, or several. */
export function empty(found: readonly Datum[]): Refusal {
  const names = found.map((datum) =>
    isPoint(datum) ? `${datum.indicator}:${datum.district}:${datum.period}` : datum.number.id,
  );
  return ['chart-slot-empty', names.join(', ') || '–'];
}
