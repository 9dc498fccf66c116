// The order of results: what is named as the query first, then terms, other pages, blocks; within a kind as found,
// best first.
import { comparable } from './comparable.ts';
import { KINDS, type Found } from './types.ts';

/**
 * `q` as typed. A term that bears the query's very name is what most readers want; one whose name begins with it
 * comes next.
 */
export function inOrder(results: readonly Found[], q: string): readonly Found[] {
  const asked = comparable(q.trim());
  const named = ({ kind, title, counterpart }: Found): number => {
    if (kind === 'report' || asked === '') return 2;
    const names = [title, counterpart ?? ''].map(comparable);
    return names.includes(asked) ? 0 : names.some((name) => name.startsWith(asked)) ? 1 : 2;
  };
  // sort is stable
  return [...results].sort((a, b) => named(a) - named(b) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
