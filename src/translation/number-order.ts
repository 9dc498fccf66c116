// Whether the English tells its numbers in the order of the Chinese, or in the one that the translator states.
import type { ChineseNumber } from './chinese-number.ts';
import type { NumberPair } from './pair-numbers.ts';

/** Years, days and amounts each keep their own order: 'in 2015' stands where English likes it. */
const trains: readonly ((zh: ChineseNumber) => boolean)[] = [
  ({ sort, value }) => sort === 'date' && value >= 1900,
  ({ sort, value }) => (sort === 'date' && value < 1900) || sort === 'day',
  ({ sort }) => sort !== 'date' && sort !== 'day',
];

/**
 * The stretches of `pairs`, which stand in the order of the English, that are told otherwise than `order` has it: for
 * each English number in turn, which of the Chinese ones it answers, from 1. Without it, the order of the Chinese.
 */
export function disordered(pairs: readonly NumberPair[], order: readonly number[] | null): NumberPair[][] {
  const chinese = pairs.map(({ zh }) => zh).toSorted((a, b) => a.at[0] - b.at[0]);
  if (order !== null) {
    const isSame =
      order.length === pairs.length && pairs.every(({ zh }, i) => chinese[order[i]! - 1]?.value === zh.value);
    return isSame ? [] : [[...pairs]];
  }
  return trains
    .map((isOf) => pairs.filter(({ zh }) => isOf(zh)))
    .filter((told) => {
      const own = chinese.filter((one) => told.some(({ zh }) => zh === one));
      return own.some((one, i) => one.value !== told[i]!.zh.value);
    });
}
