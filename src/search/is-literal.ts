// The contract's test of a result: Chinese contains the string; English contains every word by stem and every phrase exactly.
import { holds } from './places.ts';
import type { Query } from './read-query.ts';

/** `isLiteral('签订工资集体协商合同', readQuery('集体协商', 'zh'))` → true. Width and case do not count. */
export function isLiteral(text: string, query: Query): boolean {
  return holds(text, query);
}
