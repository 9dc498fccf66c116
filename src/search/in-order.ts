// The order of results: terms before other pages before blocks; within a kind as found, best first.
import { KINDS, type Found } from './types.ts';

/** A term named by the query is what most readers want of it, so it never stands below a page of passages. */
export function inOrder(results: readonly Found[]): readonly Found[] {
  return [...results].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)); // sort is stable
}
