// One bound word for several numbers: 分别不低于60%、30%和15% says it of each.
import type { Numeral } from './types.ts';

const each = /(?:分别|均|都)\s?$/;
const listMark = /^\s?[、和及与]\s?$/;

/**
 * `found` in order; a number without a bound word of its own takes that of the list it stands in, its text unchanged.
 */
export function shareBounds(found: readonly Numeral[], text: string): Numeral[] {
  const shared: Numeral[] = [];
  let bound: Numeral['bound'] | null = null;
  for (const [i, numeral] of found.entries()) {
    const before = found[i - 1];
    const listed =
      before !== undefined && before.unit === numeral.unit && listMark.test(text.slice(before.end, numeral.at[0]));
    if (!listed)
      bound =
        numeral.bound !== 'exact' && each.test(text.slice(Math.max(0, numeral.at[0] - 3), numeral.at[0]))
          ? numeral.bound
          : null;
    shared.push(listed && bound !== null && numeral.bound === 'exact' ? { ...numeral, bound } : numeral);
  }
  return shared;
}
