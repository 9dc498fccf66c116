// What stretch of a time scale a period is.
import type { Period } from '../../codelists/index.ts';

/** In years: `2016` → 2016 to 2017; `2018-H1` → 2018 to 2018.5; `2013/2017` → 2013 to 2018. */
export function periodSpan(period: Period): readonly [from: number, to: number] {
  const [first = '', last = first] = period.split('/');
  const [from] = spanOf(first);
  const [, to] = spanOf(last);
  return [from, to];
}

function spanOf(one: string): readonly [number, number] {
  const [year = '', half] = one.split('-H');
  const from = Number(year) + (half === '2' ? 0.5 : 0);
  return [from, from + (half === undefined ? 1 : 0.5)];
}
