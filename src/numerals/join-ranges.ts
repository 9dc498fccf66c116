// Ranges: 20至30家, 3—5万元, 5%-8% are one number with a lower and an upper end; 由20家至30家 is two.
import type { Numeral } from './types.ts';

const joiner = /^(?:至|到|-|－|–|—|——|~|～)$/;
/** A change from one state to another states both. */
const movement = /(?:由|从)[^，；。：,;:]*$/;

/**
 * `found` with neighbours that a joiner binds made one. The lower end takes the upper's multiplier and unit where it
 * has none of its own.
 */
export function joinRanges(found: readonly Numeral[], text: string): Numeral[] {
  const joined: Numeral[] = [];
  for (const upper of found) {
    const lower = joined.at(-1);
    const range = lower && isRange(lower, upper, text) ? merge(lower, upper, text) : null;
    if (range !== null) joined.splice(-1, 1, range);
    else joined.push(upper);
  }
  return joined;
}

function isRange(lower: Numeral, upper: Numeral, text: string): boolean {
  return (
    lower.upper === null &&
    upper.unit !== null &&
    (lower.unit === null || lower.unit === upper.unit) &&
    joiner.test(text.slice(lower.end, upper.at[0]).trim()) &&
    !movement.test(text.slice(Math.max(0, lower.at[0] - 30), lower.at[0]))
  );
}

function merge(lower: Numeral, upper: Numeral, text: string): Numeral | null {
  const scale = /[万亿]/.exec(upper.text)?.[0];
  const shared = scale !== undefined && lower.unit === null && !/[万亿]/.test(lower.text);
  const value = shared ? lower.value * (scale === '万' ? 1e4 : 1e8) : lower.value;
  if (value >= upper.value) return null;
  const at = [lower.at[0], upper.at[1]] as const;
  return {
    ...upper,
    value,
    upper: upper.value,
    at,
    text: text.slice(...at),
    bound: lower.bound === 'exact' ? upper.bound : lower.bound,
  };
}
