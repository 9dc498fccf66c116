// Between which values a number lies that was printed rounded, or as “about”.
import type { Language } from '../language/index.ts';
import type { Say } from './say.ts';
import { shortNumber } from './short-number.ts';
import { unitAfter, type Counted, type Units } from './unit-after.ts';

export type LimitsKeys = `limits.${'rounded' | 'about'}`;

interface Limited extends Counted {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * `21.75万–21.85万人之间（照印数舍入）`, `between 217,500 and 218,500 people as rounded in print`. Null where the number is
 * itself (2213), where its ends are printed (20至30), and where its bound word says it already (超过11万).
 */
export function limitsWords(figure: Limited, units: Units, language: Language, t: Say<LimitsKeys>): string | null {
  const { low, high, upper, bound } = figure;
  if (low === null || high === null || low === high || upper !== null) return null;
  const unit = unitAfter({ ...figure, value: high }, units, language);
  const [from, to] = [shortNumber(low, language), shortNumber(high, language)];
  return t(bound === 'approx' ? 'limits.about' : 'limits.rounded', { from, to, unit });
}
