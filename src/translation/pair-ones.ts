// ‘One’ where it answers a figure: a pronoun as often as a number, it is read as a number only where one is wanted.
import { findOnes, type EnglishNumber } from '../numerals/index.ts';
import type { ChineseNumber } from './chinese-number.ts';
import type { NumberPair } from './pair-numbers.ts';

/**
 * Each number of value 1 that has no partner in `pairs`, with the first ‘one’ that stands where it would: behind the
 * English of the number before it and before that of the number after. An article answers it too, and is no number.
 */
export function pairOnes(chinese: readonly ChineseNumber[], pairs: readonly NumberPair[], en: string): NumberPair[] {
  const answered = new Set(pairs.map(({ zh }) => zh));
  const open = chinese.filter(
    (one) => one.value === 1 && one.sort !== 'ordinal' && one.sort !== 'date' && !answered.has(one),
  );
  if (open.length === 0) return [];
  const ones = findOnes(en);
  const found: NumberPair[] = [];
  for (const zh of open) {
    const taken = new Set(found.map((pair) => pair.en));
    const [from, to] = window(zh, [...pairs, ...found]);
    const one = ones.find((each) => !taken.has(each) && from <= each.at[0] && each.at[1] <= to);
    if (one !== undefined) found.push({ zh, en: one });
  }
  return found;
}

/** Where in the English its neighbours leave room. */
function window(zh: ChineseNumber, pairs: readonly NumberPair[]): readonly [number, number] {
  const inOrder = pairs.toSorted((a, b) => a.zh.at[0] - b.zh.at[0]);
  const before: EnglishNumber | undefined = inOrder.findLast((pair) => pair.zh.at[0] < zh.at[0])?.en;
  const after: EnglishNumber | undefined = inOrder.find((pair) => pair.zh.at[0] > zh.at[0])?.en;
  return [before?.at[1] ?? 0, after?.at[0] ?? Number.POSITIVE_INFINITY];
}
